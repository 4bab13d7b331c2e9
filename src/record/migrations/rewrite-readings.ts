import type { Transaction } from 'kysely'

import { hashText } from '../../hash-text.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * Changes each stored reading, one report at a time. A reading that is not the one that was kept is left as it is, so
 * that `onrecord verify` still reports it.
 */
export async function rewriteReadings(
  db: Transaction<Tables>,
  change: (reading: object) => object,
): Promise<void> {
  const ids = await db.selectFrom('report').select('id').orderBy('id').execute()
  for (const { id } of ids) {
    const row = await db
      .selectFrom('report')
      .select(['reading', 'reading_hash'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (hashText(row.reading) !== row.reading_hash) continue
    const reading = JSON.stringify(change(JSON.parse(row.reading) as object))
    const reading_hash = hashText(reading)
    await db.updateTable('report').set({ reading, reading_hash }).where('id', '=', id).execute()
  }
}
