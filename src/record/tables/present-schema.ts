import type { Kysely } from 'kysely'

import { OnrecordError } from '../../errors.ts'
import type { Tables } from './schema.ts'

/** The number of the schema that this Onrecord writes: of its last migration. */
export const presentSchema = 10

/** The number of a record's schema, that of its last migration; 0 if it has none yet. */
export async function findSchema(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('migration')
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

/**
 * Checks, in a transaction that will write, that no later Onrecord has upgraded the record meanwhile.
 * @throws OnrecordError `record-newer`.
 */
export async function refuseNewer(db: Kysely<Tables>, place: string): Promise<void> {
  const last = await findSchema(db)
  if (last > presentSchema)
    throw new OnrecordError('record-newer', { place, last, known: presentSchema })
}
