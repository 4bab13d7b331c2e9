import type { Transaction } from 'kysely'

import type { Engine } from '../engine.ts'
import { indexReport } from '../index-report.ts'
import type { Tables } from '../schema.ts'

/** Agents behind the parties of reports, people's decisions, statements told by several outlets; all reports are indexed anew. */
export async function addAgentsAndDecisions(
  db: Transaction<Tables>,
  engine: Engine,
): Promise<void> {
  const { schema } = db
  await schema.alterTable('report').addColumn('url', 'text').execute()
  await schema.alterTable('report').addColumn('published', 'text').execute()
  await schema.createIndex('report_url').on('report').column('url').execute()
  await schema.alterTable('statement').addColumn('entry', 'integer').execute()
  await schema.createIndex('statement_entry').on('statement').columns(['entry', 'number']).execute()
  await schema.alterTable('statement_name').addColumn('agent', 'integer').execute()
  await schema
    .createIndex('statement_name_agent')
    .on('statement_name')
    .columns(['agent', 'role', 'statement'])
    .execute()
  await schema
    .createTable('statement_key')
    .addColumn('statement', 'integer', (column) =>
      column.notNull().references('statement.number').onDelete('cascade'),
    )
    .addColumn('key', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('statement_key_key', ['statement', 'key'])
    .execute()
  await schema
    .createIndex('statement_key_statement')
    .on('statement_key')
    .columns(['key', 'statement'])
    .execute()
  await schema
    .createTable('report_key')
    .addColumn('report', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('key', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_key_key', ['report', 'key'])
    .execute()
  await schema
    .createIndex('report_key_report')
    .on('report_key')
    .columns(['key', 'report'])
    .execute()
  await schema
    .createTable('place')
    .addColumn('report', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('place_key', ['report', 'outlet'])
    .execute()
  await createAgents(db, engine)
  await createDecisions(db, engine)
  const reports = await db.selectFrom('report').select('id').orderBy('added_at').execute()
  for (const { id } of reports) await indexReport(db, id)
}

async function createAgents({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('agent')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'integer', (column) => column.notNull().references('name.number'))
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('root', 'integer', (column) => column.notNull())
    .execute()
  await schema.createIndex('agent_folded').on('agent').column('folded').execute()
  await schema.createIndex('agent_name').on('agent').column('name').execute()
  await schema.createIndex('agent_root').on('agent').column('root').execute()
  await schema
    .createTable('report_party')
    .addColumn('report', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('agent', 'integer', (column) => column.notNull().references('agent.number'))
    .addPrimaryKeyConstraint('report_party_key', ['report', 'party'])
    .execute()
  await schema.createIndex('report_party_agent').on('report_party').column('agent').execute()
  await schema
    .createTable('agent_title')
    .addColumn('agent', 'integer', (column) => column.notNull().references('agent.number'))
    .addColumn('report', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('office', 'text')
    .addColumn('institution', 'text')
    .execute()
  await schema.createIndex('agent_title_agent').on('agent_title').column('agent').execute()
  await schema.createIndex('agent_title_report').on('agent_title').column('report').execute()
}

async function createDecisions({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('decision')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('report', 'text', (column) => column.references('report.id').onDelete('cascade'))
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('why', 'text')
    .addColumn('undone_by', 'text')
    .addColumn('undone_at', 'text')
    .execute()
  await schema.createIndex('decision_report').on('decision').column('report').execute()
  await schema
    .createTable('former_statement')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('report', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('statement', 'text')
    .execute()
  await schema
    .createIndex('former_statement_report')
    .on('former_statement')
    .column('report')
    .execute()
}
