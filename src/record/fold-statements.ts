import type { Transaction } from 'kysely'

import { inBatches } from './in-batches.ts'
import type { Tables } from './schema.ts'

/**
 * Takes a report's statements out of the index, and out of their entries.
 * @returns Their numbers by their ids.
 */
export async function forgetStatements(
  db: Transaction<Tables>,
  report: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'number'])
    .where('report', '=', report)
    .execute()
  await db.deleteFrom('statement').where('report', '=', report).execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}

/** Finds for each of these statements the entry that it belongs to. */
export async function foldStatements(
  db: Transaction<Tables>,
  numbers: readonly number[],
): Promise<void> {
  for (const some of inBatches(numbers)) {
    await db
      .updateTable('statement')
      .set((set) => ({ entry: set.ref('number') }))
      .where('number', 'in', some)
      .execute()
  }
}
