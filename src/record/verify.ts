import type { Kysely } from 'kysely'
import { z } from 'zod'

import type { Reading } from '../reading/index.ts'
import { hashText } from '../text/index.ts'
import type { Engine } from './engine.ts'
import { findFaults } from './find-faults.ts'
import { findPlaces } from './find-places.ts'
import { applyDecisions } from './decisions/apply-decisions.ts'
import { findDecisions } from './decisions/find-decisions.ts'
import { indexReading, inOrder } from './index-reading.ts'
import type { Tables } from './schema.ts'

/** Something in a record that is not as it was kept. */
export interface Fault {
  /** The report's id; null where it is the database's own structure. */
  readonly report: string | null
  /** What is wrong, for a person. */
  readonly problem: string
}

/**
 * All that is wrong with a record: the database's structure and indexes; of each report its hashes, every span against its text,
 * and what its statements are found by against what they say.
 */
export async function* verify(db: Kysely<Tables>, engine: Engine): AsyncGenerator<Fault> {
  for (const problem of await engine.findDamage()) yield { report: null, problem }
  if (await hasLostEntries(db)) {
    yield {
      report: null,
      problem: 'statements that tell of the same do not go by the first of them',
    }
  }
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('report')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(1)
      .execute()
    const [row] = rows
    if (!row) return
    last = row.id
    for (const problem of await checkReport(db, row)) yield { report: row.id, problem }
  }
}

/** Whether a statement is in no entry, or in one whose first statement is another, or gone. */
async function hasLostEntries(db: Kysely<Tables>): Promise<boolean> {
  const lost = await db
    .selectFrom('statement')
    .leftJoin('statement as first', 'first.number', 'statement.entry')
    .select('statement.number')
    .where((where) =>
      where.or([
        where.eb('first.entry', 'is', null),
        where.eb('first.entry', '!=', where.ref('first.number')),
        where.eb('statement.entry', '>', where.ref('statement.number')),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return lost !== undefined
}

interface ReportRow {
  readonly id: string
  readonly reading: string
  readonly reading_hash: string
  readonly text_hash: string
  readonly added_at: string
}

async function checkReport(db: Kysely<Tables>, row: ReportRow): Promise<readonly string[]> {
  // What is not what was kept may be of any shape: it is only looked at for where it was changed.
  if (hashText(row.reading) !== row.reading_hash) {
    return ['its reading is not the one that was kept', ...findChanges(row.reading)]
  }
  const reading = JSON.parse(row.reading) as Reading
  const faults = [...findFaults(reading)]
  if (hashText(reading.report.text) !== row.text_hash) {
    faults.push('its text is not the one that was kept')
  }
  if (reading.report.id !== row.id) faults.push('its id is not that of its reading')
  const { decisions, nowAt } = await findDecisions(db, row.id)
  const outlets = (await findPlaces(db, row.id)).map(({ outlet }) => outlet)
  const expected = indexReading(applyDecisions(reading, decisions, nowAt), outlets)
    .toSorted((one, other) => (one.columns.id < other.columns.id ? -1 : 1))
    .map(({ columns, names }) =>
      JSON.stringify({ columns, names: names.map(({ role, name }) => ({ role, name })) }),
    )
  const found = (await readIndex(db, row.id)).map((one) => JSON.stringify(one))
  const differing = expected.findIndex((one, index) => one !== found[index])
  if (differing >= 0 || found.length !== expected.length) {
    const id = reading.statements[differing]?.id ?? 'of nowhere'
    faults.push(`what statement ${id} is found by is not what it says`)
  }
  return faults
}

function findChanges(json: string): readonly string[] {
  try {
    const changed = changedShape.safeParse(JSON.parse(json))
    return changed.success ? findFaults(changed.data) : ['it has another shape']
  } catch (error) {
    if (error instanceof SyntaxError) return ['it is no JSON']
    throw error
  }
}

const changedShape = z.looseObject({ report: z.looseObject({ id: z.string(), text: z.string() }) })

/** What the statements of a report are found by, as it stands in the tables. */
async function readIndex(db: Kysely<Tables>, report: string): Promise<readonly unknown[]> {
  const statements = await db
    .selectFrom('statement')
    .select(['number', 'id', 'words', 'form', 'authority', 'act', 'polarity', 'modality'])
    .select(['said_start', 'said_end', 'published', 'telling'])
    .where('report', '=', report)
    .orderBy('id')
    .execute()
  const names = await db
    .selectFrom('statement_name')
    .innerJoin('name', 'name.number', 'statement_name.name')
    .innerJoin('statement', 'statement.number', 'statement_name.statement')
    .select(['statement_name.statement', 'statement_name.role', 'name.name'])
    .where('statement.report', '=', report)
    .execute()
  const named = Map.groupBy(names, ({ statement }) => statement)
  return statements.map(({ number, ...columns }) => ({
    columns,
    names: inOrder((named.get(number) ?? []).map(({ role, name }) => ({ role, name }))),
  }))
}
