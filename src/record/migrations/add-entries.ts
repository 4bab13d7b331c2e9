import type { Transaction } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * Adds a chain of all changes, and hashes of what cannot be derived again: `fillEntries` fills them once all tables
 * are there.
 */
export async function addEntries(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = db
  await schema.alterTable('agent').addColumn('hash', engine.textType).execute()
  await schema.alterTable('statement').addColumn('entry_hash', engine.textType).execute()
  await schema
    .createTable('entry')
    .addColumn('number', engine.referenceType, (column) => column.primaryKey())
    .addColumn('kind', engine.textType, (column) => column.notNull())
    .addColumn('about', engine.textType, (column) => column.notNull())
    .addColumn('at', engine.textType, (column) => column.notNull())
    .addColumn('hash', engine.textType, (column) => column.notNull())
    .addColumn('chain', engine.textType, (column) => column.notNull())
    .execute()
  await schema.createIndex('entry_about').on('entry').columns(['about', 'number']).execute()
}
