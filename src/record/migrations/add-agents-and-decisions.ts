import type { Transaction } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * Adds agents behind the parties of reports, people's decisions, and clusters of statements; all reports must then be
 * indexed again.
 */
export async function addAgentsAndDecisions(
  db: Transaction<Tables>,
  engine: Engine,
): Promise<void> {
  const { schema } = db
  await schema.alterTable('report').addColumn('url', engine.textType).execute()
  await schema.alterTable('report').addColumn('published', engine.textType).execute()
  await engine.createTextIndex(db, 'report', 'url')
  await schema.alterTable('statement').addColumn('telling', engine.textType).execute()
  await schema.alterTable('statement').addColumn('entry', engine.referenceType).execute()
  await schema.createIndex('statement_entry').on('statement').columns(['entry', 'number']).execute()
  await schema.alterTable('statement_name').addColumn('agent', engine.referenceType).execute()
  await schema
    .createIndex('statement_name_agent')
    .on('statement_name')
    .columns(['agent', 'role', 'statement'])
    .execute()
  await createKeys(db, engine)
  await schema
    .createTable('place')
    .addColumn('report', engine.textType, (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('outlet', engine.textType, (column) => column.notNull())
    .addColumn('source', engine.textType, (column) => column.notNull())
    .addColumn('title', engine.textType)
    .addColumn('added_at', engine.textType, (column) => column.notNull())
    .execute()
  await engine.createUniqueText(db, 'place', ['report', 'outlet'])
  await schema.createIndex('place_report').on('place').column('report').execute()
  await createAgents(db, engine)
  await createDecisions(db, engine)
}

async function createKeys({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  const blockingKeys = schema
    .createTable('statement_key')
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('key', engine.referenceType, (column) => column.notNull())
    .addColumn('statement', engine.referenceType, (column) => column.notNull())
    .addPrimaryKeyConstraint('statement_key_key', ['day', 'key', 'statement'])
  await engine.asLookUp(blockingKeys).execute()
  const reportKeys = schema
    .createTable('report_key')
    .addColumn('key', engine.referenceType, (column) => column.notNull())
    .addColumn('report', engine.textType, (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('report_key_key', ['key', 'report'])
  await engine.asLookUp(reportKeys).execute()
  await schema.createIndex('report_key_report').on('report_key').column('report').execute()
}

async function createAgents(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = db
  await schema
    .createTable('agent')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('id', engine.textType, (column) => column.notNull().unique())
    .addColumn('kind', engine.textType, (column) => column.notNull())
    .addColumn('name', engine.referenceType, (column) => column.notNull().references('name.number'))
    .addColumn('folded', engine.textType, (column) => column.notNull())
    .addColumn('root', engine.referenceType, (column) => column.notNull())
    .execute()
  await engine.createTextIndex(db, 'agent', 'folded')
  await schema.createIndex('agent_name').on('agent').column('name').execute()
  await schema.createIndex('agent_root').on('agent').column('root').execute()
  await schema
    .createTable('report_party')
    .addColumn('report', engine.textType, (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('party', engine.textType, (column) => column.notNull())
    .addColumn('agent', engine.referenceType, (column) =>
      column.notNull().references('agent.number'),
    )
    .addPrimaryKeyConstraint('report_party_key', ['report', 'party'])
    .execute()
  await schema.createIndex('report_party_agent').on('report_party').column('agent').execute()
  await schema
    .createTable('agent_title')
    .addColumn('agent', engine.referenceType, (column) =>
      column.notNull().references('agent.number'),
    )
    .addColumn('report', engine.textType, (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('title', engine.textType, (column) => column.notNull())
    .addColumn('office', engine.textType)
    .addColumn('institution', engine.textType)
    .execute()
  await schema.createIndex('agent_title_agent').on('agent_title').column('agent').execute()
  await schema.createIndex('agent_title_report').on('agent_title').column('report').execute()
}

async function createDecisions({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('decision')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('id', engine.textType, (column) => column.notNull().unique())
    .addColumn('report', engine.textType, (column) =>
      column.references('report.id').onDelete('cascade'),
    )
    .addColumn('verdict', engine.textType, (column) => column.notNull())
    .addColumn('made_by', engine.textType, (column) => column.notNull())
    .addColumn('made_at', engine.textType, (column) => column.notNull())
    .addColumn('why', engine.textType)
    .addColumn('undone_by', engine.textType)
    .addColumn('undone_at', engine.textType)
    .execute()
  await schema.createIndex('decision_report').on('decision').column('report').execute()
  await schema
    .createTable('former_statement')
    .addColumn('id', engine.textType, (column) => column.primaryKey())
    .addColumn('report', engine.textType, (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('statement', engine.textType)
    .execute()
  await schema
    .createIndex('former_statement_report')
    .on('former_statement')
    .column('report')
    .execute()
}
