import { sql, type Kysely, type Transaction } from 'kysely'

import { OnrecordError } from '../errors.ts'
import type { Engine } from './engine.ts'
import { addAgentsAndDecisions } from './migrations/add-agents-and-decisions.ts'
import type { Tables } from './schema.ts'

type Migration = (db: Transaction<Tables>, engine: Engine) => Promise<void>

/** The steps from an empty record to the present schema. Those released are never changed: a new one is put after them. */
const migrations: readonly Migration[] = [createTables, addAgentsAndDecisions]

/**
 * Brings a record to the present schema, in one transaction.
 * @throws OnrecordError `record-newer` where a later Onrecord has been at it.
 */
export async function migrate(db: Kysely<Tables>, engine: Engine, place: string): Promise<void> {
  await db.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .execute()
  if ((await lastMigration(db)) === migrations.length) return
  await db.transaction().execute(async (transaction) => {
    const last = await lastMigration(transaction)
    if (last > migrations.length) {
      throw new OnrecordError('record-newer', { place, last, known: migrations.length })
    }
    for (const [index, migration] of migrations.entries()) {
      const number = index + 1
      if (number <= last) continue
      await migration(transaction, engine)
      const made_at = new Date().toISOString()
      await transaction.insertInto('migration').values({ number, made_at }).execute()
    }
  })
}

async function lastMigration(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('migration')
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

async function createTables(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = db
  await schema
    .createTable('report')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addColumn('reading_hash', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('statement')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('report', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('polarity', 'text', (column) => column.notNull())
    .addColumn('modality', 'text', (column) => column.notNull())
    .addColumn('said_start', 'text')
    .addColumn('said_end', 'text')
    .addColumn('published', 'text')
    .execute()
  await schema
    .createTable('name')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .execute()
  await schema
    .createTable('statement_name')
    .addColumn('statement', 'integer', (column) =>
      column.notNull().references('statement.number').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('name', 'integer', (column) => column.notNull().references('name.number'))
    .addPrimaryKeyConstraint('statement_name_key', ['statement', 'role', 'name'])
    .execute()
  await schema.createIndex('statement_report').on('statement').column('report').execute()
  await sql`create index statement_said on statement (coalesce(said_start, ''), number)`.execute(db)
  await sql`create index statement_published on statement (coalesce(published, ''), number)`.execute(
    db,
  )
  await schema
    .createIndex('statement_name_name')
    .on('statement_name')
    .columns(['name', 'role', 'statement'])
    .execute()
  await engine.createWordIndexes(db)
}
