import type { Transaction } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * Adds a register of people and institutions: the keys that they are found by, who is the same as whom, lists that
 * people give, and counts. All reports must then be indexed again.
 */
export async function addRegister(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = db
  await schema.alterTable('report').addColumn('outlet', engine.textType).execute()
  await schema.alterTable('report_party').addColumn('gender', engine.textType).execute()
  for (const column of ['statements', 'reports'] as const) {
    await schema
      .alterTable('agent')
      .addColumn(column, 'integer', (made) => made.notNull().defaultTo(0))
      .execute()
  }
  await schema.alterTable('agent').addColumn('first_day', engine.textType).execute()
  await schema.alterTable('agent').addColumn('last_day', engine.textType).execute()
  const keys = schema
    .createTable('agent_key')
    .addColumn('key', engine.textType, (column) => column.notNull())
    .addColumn('agent', engine.referenceType, (column) =>
      column.notNull().references('agent.number').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('agent_key_key', ['key', 'agent'])
  await engine.asLookUp(keys).execute()
  await schema.createIndex('agent_key_agent').on('agent_key').column('agent').execute()
  await schema
    .createTable('agent_join')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('agent', engine.referenceType, (column) =>
      column.notNull().references('agent.number').onDelete('cascade'),
    )
    .addColumn('into_agent', engine.referenceType, (column) =>
      column.notNull().references('agent.number').onDelete('cascade'),
    )
    .addColumn('confidence', 'integer', (column) => column.notNull())
    .addColumn('joined', 'integer', (column) => column.notNull())
    .addColumn('evidence', engine.textType, (column) => column.notNull())
    .addColumn('hash', engine.textType, (column) => column.notNull())
    .execute()
  await schema
    .createIndex('agent_join_agent')
    .on('agent_join')
    .columns(['agent', 'into_agent'])
    .unique()
    .execute()
  await schema.createIndex('agent_join_into').on('agent_join').column('into_agent').execute()
  await schema
    .createIndex('agent_join_asked')
    .on('agent_join')
    .columns(['joined', 'confidence'])
    .execute()
  await schema
    .createTable('listed')
    .addColumn('id', engine.textType, (column) => column.primaryKey())
    .addColumn('agent', engine.referenceType, (column) =>
      column.notNull().references('agent.number'),
    )
    .addColumn('entry', engine.textType, (column) => column.notNull())
    .addColumn('added_by', engine.textType, (column) => column.notNull())
    .addColumn('added_at', engine.textType, (column) => column.notNull())
    .execute()
  await schema.createIndex('listed_agent').on('listed').column('agent').execute()
}
