import type { Kysely } from 'kysely'

import type { StoredReading } from './parse-stored-reading.ts'
import type { Tables } from '../tables/schema.ts'

/** The reading of a report as the record has it; null if it is not there. */
export async function loadReport(
  db: Kysely<Tables>,
  report: string,
): Promise<StoredReading | null> {
  const row = await db
    .selectFrom('report')
    .select(['id', 'reading', 'reading_hash'])
    .where('id', '=', report)
    .executeTakeFirst()
  return row ?? null
}
