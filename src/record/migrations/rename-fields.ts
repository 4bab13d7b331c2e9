import type { Transaction } from 'kysely'

import { withPresentNames } from '../../data-model/former-names.ts'
import { hashText } from '../../hash-text.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * Gives fields of readings and three columns their present names. A reading that is not the one that was kept is left
 * as it is, so that `onrecord verify` still reports it.
 */
export async function renameFields(db: Transaction<Tables>): Promise<void> {
  const { schema } = db
  await schema.alterTable('statement').renameColumn('entry', 'cluster').execute()
  await schema.alterTable('statement').renameColumn('entry_hash', 'cluster_hash').execute()
  await schema.alterTable('statement').renameColumn('telling', 'comparable').execute()
  const ids = await db.selectFrom('report').select('id').orderBy('id').execute()
  for (const { id } of ids) {
    const row = await db
      .selectFrom('report')
      .select(['reading', 'reading_hash'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (hashText(row.reading) !== row.reading_hash) continue
    const reading = JSON.stringify(withPresentNames(JSON.parse(row.reading) as object))
    const reading_hash = hashText(reading)
    await db.updateTable('report').set({ reading, reading_hash }).where('id', '=', id).execute()
  }
}
