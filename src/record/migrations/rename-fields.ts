import type { Transaction } from 'kysely'

import { withPresentNames } from '../../data-model/former-names.ts'
import type { Tables } from '../tables/schema.ts'
import { rewriteReadings } from './rewrite-readings.ts'

/** Gives fields of readings and three columns their present names. */
export async function renameFields(db: Transaction<Tables>): Promise<void> {
  const { schema } = db
  await schema.alterTable('statement').renameColumn('entry', 'cluster').execute()
  await schema.alterTable('statement').renameColumn('entry_hash', 'cluster_hash').execute()
  await schema.alterTable('statement').renameColumn('telling', 'comparable').execute()
  await rewriteReadings(db, withPresentNames)
}
