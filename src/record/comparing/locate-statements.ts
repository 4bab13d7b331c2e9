import type { Report, Statement } from '../../data-model/index.ts'
import { seatOf, type LocatedStatement } from '../../differences/index.ts'
import type { Kysely } from 'kysely'

import { foldName } from '../../matching/fold-name.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import { openReadings } from '../finding/find-hits.ts'
import { inBatches } from '../tables/in-batches.ts'
import { nameOf } from '../tables/name-of.ts'
import type { Tables } from '../tables/schema.ts'
import { findCarriedSeats } from './find-carried-seats.ts'

/** A statement of the record, with what the record knows of its speakers. */
export interface KeptStatement extends LocatedStatement {
  readonly report: Report
  readonly number: number
}

/**
 * Statements by their IDs, as people have corrected them, with who their speakers are across reports and the offices
 * that other reports tell of them; those that are not there are left out.
 * @throws OnrecordError `report-damaged`.
 */
export async function locateStatements(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptStatement>> {
  const readings = await openReadings(db, [...new Set(ids.map(reportIdOf))])
  const rows = await findRows(db, ids)
  const located = ids.flatMap((id): readonly KeptStatement[] => {
    const opened = readings.get(reportIdOf(id))?.reading
    const statement = opened?.statements.find((one) => one.id === id)
    const row = rows.get(id)
    if (!opened || !statement || !row) return []
    const { report, parties } = opened
    const roots = new Map(row.speakers.map(({ name, root }) => [foldName(name), root]))
    const known = new Map(parties.map((party) => [party.id, party]))
    const speakerKeys = statement.speakers.map(({ name, party }) => {
      const found = party === null ? undefined : known.get(party)
      const called = found && found.kind !== 'person' ? nameOf(found) : (name ?? found?.name ?? '')
      const root = roots.get(foldName(called)) ?? null
      if (root !== null) return `agent-${root}`
      // Of those without a name, two are never one: "a senior official".
      return name === null ? '' : `name-${foldName(name)}`
    })
    return [{ number: row.number, statement, report, parties, speakerKeys }]
  })
  const rootOf = ({ statement }: KeptStatement): number | null => {
    const [only, ...others] = rows.get(statement.id)?.speakers ?? []
    return only && others.length === 0 ? only.root : null
  }
  const asking = located.filter((one) => seatOf(one) === null)
  const carried = await findCarriedSeats(db, [
    ...new Set(asking.flatMap((one) => rootOf(one) ?? [])),
  ])
  const asked = new Set(asking)
  return new Map(
    located.map((one) => {
      const root = asked.has(one) ? rootOf(one) : null
      const seat = root === null ? null : carried(root, dayOf(one.statement, one.report))
      return [one.statement.id, seat ? { ...one, carried: seat } : one]
    }),
  )
}

const dayOf = ({ said }: Statement, { published }: LocatedStatement['report']): string | null =>
  said.end ?? published.start

interface StatementRow {
  readonly number: number
  readonly speakers: readonly { readonly root: number | null; readonly name: string }[]
}

async function findRows(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatementRow>> {
  const found = new Map<string, StatementRow>()
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('statement')
      .leftJoin('statement_name', (join) =>
        join
          .onRef('statement_name.statement', '=', 'statement.number')
          .on('statement_name.role', '=', 'speaker'),
      )
      .leftJoin('name', 'name.number', 'statement_name.name')
      .leftJoin('agent', 'agent.number', 'statement_name.agent')
      .select(['statement.id', 'statement.number', 'name.name', 'agent.root'])
      .where('statement.id', 'in', some)
      .orderBy('name.name')
      .execute()
    for (const { id, number, name, root } of rows) {
      const speakers = found.get(id)?.speakers ?? []
      found.set(id, {
        number,
        speakers: name === null ? speakers : [...speakers, { root, name }],
      })
    }
  }
  return found
}
