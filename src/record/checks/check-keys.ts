import type { Reading } from '../../data-model/index.ts'
import type { Kysely } from 'kysely'

import type { IndexedStatement } from '../indexing/index-reading.ts'
import { reportKeys } from '../../matching/report-likeness.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * What is wrong with the keys that a report and its statements are looked up by, for a person.
 * @param numbers The statements' numbers by their IDs.
 */
export async function checkKeys(
  db: Kysely<Tables>,
  { report }: Reading,
  statements: readonly IndexedStatement[],
  numbers: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { columns, told } of statements) {
    const [first] = told.keys
    if (!first) continue
    const rows = await db
      .selectFrom('statement_key')
      .select('key')
      .where('day', '=', first.day)
      .where(
        'key',
        'in',
        told.keys.map(({ key }) => key),
      )
      .where('statement', '=', numbers.get(columns.id) ?? 0)
      .execute()
    if (rows.length !== told.keys.length)
      faults.push(`what statement ${columns.id} is looked up by is not what it says`)
  }
  const rows = await db
    .selectFrom('report_key')
    .select('key')
    .where('report', '=', report.id)
    .execute()
  const found = new Set(rows.map(({ key }) => key))
  const wanted = new Set(reportKeys(report.text))
  if (found.size !== wanted.size || [...wanted].some((key) => !found.has(key)))
    faults.push('what it is looked up by is not what it says')
  return faults
}

/** Whether the table has a key that belongs to no statement. */
export async function hasForeignKeys(db: Kysely<Tables>): Promise<boolean> {
  const found = await db
    .selectFrom('statement_key')
    .leftJoin('statement', 'statement.number', 'statement_key.statement')
    .select('statement_key.key')
    .where('statement.number', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
