import type { Transaction } from 'kysely'

import { OnrecordError } from '../../errors.ts'
import {
  countInReport,
  findGrown,
  updateCounts,
  updateDays,
  widenDays,
} from '../people/count-agents.ts'
import { joinAgents } from '../people/join-agents.ts'
import { findNamesakes } from '../people/find-namesakes.ts'
import { linkParties, unlinkParties } from '../people/link-parties.ts'
import { removeUnusedAgents } from '../people/remove-unused-agents.ts'
import { applyDecisions } from '../decisions/apply-decisions.ts'
import { findDecisions, type ReportDecisions } from '../decisions/find-decisions.ts'
import type { Engine } from '../tables/engine.ts'
import { loadReport } from '../stored/load-report.ts'
import { findPublications } from '../stored/find-publications.ts'
import { forgetStatements, clusterStatements } from './cluster-statements.ts'
import { inBatches } from '../tables/in-batches.ts'
import { indexReading, type IndexedStatement, type NamedAs, type Told } from './index-reading.ts'
import { internNames } from '../tables/intern-names.ts'
import { parseStoredReading } from '../stored/parse-stored-reading.ts'
import { reportKeys } from '../../matching/report-likeness.ts'
import { markReport } from '../tables/mark-differences.ts'
import type { Tables } from '../tables/schema.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'

/**
 * Derives again all that a report and its statements are found by: from its reading, the active decisions and the
 * outlets that published it. A statement that was there keeps its number.
 * @throws OnrecordError `not-in-record`; `report-damaged`.
 */
export async function indexReport(
  db: Transaction<Tables>,
  engine: Engine,
  report: string,
): Promise<void> {
  const kept = await loadReport(db, report)
  if (!kept) throw new OnrecordError('not-in-record', { id: report })
  const machine = parseStoredReading(kept)
  const decided: ReportDecisions = await findDecisions(db, report)
  const reading = applyDecisions(machine, decided.decisions, decided.nowAt)
  const places = await findPublications(db, report)
  const countsBefore = await countInReport(db, report)
  const numbers = await forgetStatements(db, report)
  const agentsBefore = await unlinkParties(db, report)
  const { agents, added } = await linkParties(db, machine, decided.apart)
  const statements = indexReading(
    reading,
    places.map(({ outlet }) => outlet),
  )
  const written = await writeStatements(db, report, statements, numbers, agents)
  const url = machine.report.metadata.find(({ field }) => field === 'url')?.value
  const found = {
    url: url === undefined ? null : sanitizeForIndex(url),
    published: machine.report.published.start,
    outlet: machine.report.outlet === null ? null : sanitizeForIndex(machine.report.outlet),
  }
  await db.updateTable('report').set(found).where('id', '=', report).execute()
  const linked = new Set(agents.values())
  await updateCounts(db, countsBefore, await countInReport(db, report))
  await updateDays(db, agentsBefore)
  if (found.published !== null) await widenDays(db, [...linked], found.published)
  const again = agentsBefore.filter((agent) => linked.has(agent))
  await joinAgents(db, added, await findGrown(db, [...linked]), again)
  await removeUnusedAgents(
    db,
    agentsBefore.filter((agent) => !linked.has(agent)),
  )
  await db.deleteFrom('report_key').where('report', '=', report).execute()
  const keys = Array.from(new Set(reportKeys(machine.report.text)), (key) => ({ key, report }))
  if (keys.length > 0) await db.insertInto('report_key').values(keys).execute()
  await clusterStatements(db, engine, found.url, written)
  const gone = [...numbers.values()].filter((number) => !written.has(number))
  await markReport(db, report, gone)
}

/**
 * Writes statements with the names and keys that they are found by, and gives the comparable of each by its number,
 * in ascending order.
 */
async function writeStatements(
  db: Transaction<Tables>,
  report: string,
  statements: readonly IndexedStatement[],
  known: ReadonlyMap<string, number>,
  agents: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<number, Told>> {
  const names = await internNames(
    db,
    statements.flatMap((statement) => statement.names.map(({ name }) => name)),
  )
  const ids = new Map<string, number>()
  // Those that had a number come first: a number that the database gives is never one of theirs.
  const [kept, added] = [
    statements.filter(({ columns }) => known.has(columns.id)),
    statements.filter(({ columns }) => !known.has(columns.id)),
  ]
  for (const some of [...inBatches(kept), ...inBatches(added)]) {
    const rows = some.map(({ columns }) => {
      const number = known.get(columns.id)
      return { ...columns, report, cluster: null, ...(number === undefined ? {} : { number }) }
    })
    const made = await db.insertInto('statement').values(rows).returning(['id', 'number']).execute()
    for (const { id, number } of made) ids.set(id, number)
  }
  // A person may have named a speaker whom the report does not know.
  const decided = await findNamesakes(
    db,
    statements.flatMap((statement) =>
      statement.names.flatMap(({ role, name, party }) =>
        role === 'speaker' && party === null ? name : [],
      ),
    ),
  )
  const agentOf = ({ role, name, party }: NamedAs): number | null => {
    if (party !== null) return agents.get(party) ?? null
    return role === 'speaker' ? (decided.get(name) ?? null) : null
  }
  const named = statements.flatMap(({ columns, names: own }) =>
    own.map((one) => ({
      statement: ids.get(columns.id) ?? 0,
      role: one.role,
      name: names.get(one.name) ?? 0,
      agent: agentOf(one),
    })),
  )
  for (const rows of inBatches(named)) await db.insertInto('statement_name').values(rows).execute()
  const written = statements
    .map(({ columns, told }) => [ids.get(columns.id) ?? 0, told] as const)
    .toSorted(([a], [b]) => a - b)
  const keys = written.flatMap(([statement, told]) =>
    told.keys.map((key) => ({ ...key, statement })),
  )
  for (const rows of inBatches(keys)) await db.insertInto('statement_key').values(rows).execute()
  return new Map(written)
}
