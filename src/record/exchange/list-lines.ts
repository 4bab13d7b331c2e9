import type { Kysely } from 'kysely'

import { openDecision } from '../decisions/find-decisions.ts'
import { loadReport } from '../stored/load-report.ts'
import { listReports } from '../stored/list-reports.ts'
import { findListed } from '../register/list-people.ts'
import { verifiedJson } from '../stored/parse-stored-reading.ts'
import type { Tables } from '../tables/schema.ts'
import { writeFact } from './record-line.ts'

/** The number of rows in memory at a time. */
const pageSize = 500

/**
 * The whole record as lines of JSON, without line breaks: the readings, as the machine made them, in the order in
 * which the reports were added; then the list of people and institutions; then the decisions, in the order in which they were made; then what else is needed to
 * make the record again (see `RecordFact`).
 * @throws OnrecordError `report-damaged` if a reading is not as it was kept.
 */
export async function* listLines(db: Kysely<Tables>): AsyncGenerator<string> {
  for await (const { id } of listReports(db)) {
    const row = await loadReport(db, id)
    // It may have been removed meanwhile.
    if (row) yield verifiedJson(row)
  }
  for (const { entry, by, at } of await findListed(db))
    yield writeFact({ kind: 'listed', fact: { entry, by, at } })
  const merged = new Set<string>()
  for await (const { number: _, ...row } of listDecided(db)) {
    const decision = openDecision(row)
    yield writeFact({ kind: 'decision', fact: decision })
    const { verdict } = decision
    if (verdict.kind === 'merge') merged.add(verdict.agent).add(verdict.into)
    if (verdict.kind === 'distinct') merged.add(verdict.agent).add(verdict.from)
  }
  yield* listFormer(db)
  for (const id of [...merged].toSorted()) yield* describeMerged(db, id)
  yield* listPlaces(db)
  for await (const { id, added_at: at } of listReports(db)) {
    yield writeFact({ kind: 'added', fact: { report: id, at } })
  }
}

async function* listDecided(db: Kysely<Tables>) {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('decision')
      .selectAll()
      .where('number', '>', last)
      .orderBy('number')
      .limit(pageSize)
      .execute()
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    last = end.number
  }
}

async function* listFormer(db: Kysely<Tables>): AsyncGenerator<string> {
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('former_statement')
      .select(['id', 'statement'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(pageSize)
      .execute()
    yield* rows.map((fact) => writeFact({ kind: 'former', fact }))
    const end = rows.at(-1)
    if (!end) return
    last = end.id
  }
}

/** The agent with an ID; undefined if there is none any more. */
async function* describeMerged(db: Kysely<Tables>, id: string): AsyncGenerator<string> {
  const agent = await db
    .selectFrom('agent')
    .innerJoin('name', 'name.number', 'agent.name')
    .select(['agent.number', 'agent.kind', 'name.name'])
    .where('agent.id', '=', id)
    .executeTakeFirst()
  if (!agent) return
  const linked = await db
    .selectFrom('report_party')
    .select('party')
    .where('agent', '=', agent.number)
    .orderBy('party')
    .limit(1)
    .executeTakeFirst()
  // Only these have a name of their own across reports.
  const kind = agent.kind === 'person' || agent.kind === 'place' ? agent.kind : 'institution'
  yield writeFact({
    kind: 'agent',
    fact: { id, kind, name: agent.name, party: linked?.party ?? null },
  })
}

async function* listPlaces(db: Kysely<Tables>): AsyncGenerator<string> {
  for (let last = { report: '', outlet: '' }; ;) {
    const rows = await db
      .selectFrom('place')
      .selectAll()
      .where((where) =>
        where.eb(where.refTuple('report', 'outlet'), '>', where.tuple(last.report, last.outlet)),
      )
      .orderBy('report')
      .orderBy('outlet')
      .limit(pageSize)
      .execute()
    yield* rows.map(({ report, outlet, source, title, added_at: addedAt }) =>
      writeFact({ kind: 'place', fact: { report, outlet, source, title, addedAt } }),
    )
    const end = rows.at(-1)
    if (!end) return
    last = end
  }
}
