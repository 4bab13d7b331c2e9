import type { Kysely } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'

/** The IDs of statements by their numbers; those that are not there are left out. */
export async function findStatementIds(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const ids = new Map<number, string>()
  for (const some of inBatches([...new Set(numbers)])) {
    const rows = await db
      .selectFrom('statement')
      .select(['number', 'id'])
      .where('number', 'in', some)
      .execute()
    for (const { number, id } of rows) ids.set(number, id)
  }
  return ids
}

/** The numbers of statements by their IDs; those that are not there are left out. */
export async function findStatementNumbers(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>()
  for (const some of inBatches([...new Set(ids)])) {
    const rows = await db
      .selectFrom('statement')
      .select(['number', 'id'])
      .where('id', 'in', some)
      .execute()
    for (const { number, id } of rows) numbers.set(id, number)
  }
  return numbers
}

/** The ID that a statement has now; null if nothing covers its words any more. */
export async function idNow(db: Kysely<Tables>, id: string): Promise<string | null> {
  const former = await db
    .selectFrom('former_statement')
    .select('statement')
    .where('id', '=', id)
    .executeTakeFirst()
  return former ? former.statement : id
}
