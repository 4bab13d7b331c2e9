import type { Transaction } from 'kysely'

import { inBatches } from './in-batches.ts'
import type { Tables } from './schema.ts'

/** The numbers of names; those new to the record are added, in the order of their characters, so that writers do not wait in a ring. */
export async function internNames(
  db: Transaction<Tables>,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>()
  for (const some of inBatches([...new Set(names)].toSorted())) {
    const rows = some.map((name) => ({ name }))
    const query = db.insertInto('name').values(rows)
    await query.onConflict((conflict) => conflict.doNothing()).execute()
    const found = await db.selectFrom('name').selectAll().where('name', 'in', some).execute()
    for (const { name, number } of found) numbers.set(name, number)
  }
  return numbers
}
