import { sql, type Transaction } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * Keeps each title once, and beside it the reports that give it: an agent is then found by its few titles, however
 * many reports give them.
 */
export async function shareTitles(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = db
  await schema.alterTable('agent_title').renameTo('told_title').execute()
  await schema.dropIndex('agent_title_agent').execute()
  await schema.dropIndex('agent_title_report').execute()
  await schema
    .createTable('agent_title')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('agent', engine.referenceType, (column) =>
      column.notNull().references('agent.number'),
    )
    .addColumn('title', engine.textType, (column) => column.notNull())
    .addColumn('office', engine.textType)
    .addColumn('institution', engine.textType)
    .execute()
  await sql`insert into agent_title (agent, title, office, institution)
    select distinct agent, title, office, institution from told_title
    order by agent, title, office, institution`.execute(db)
  await schema.createIndex('agent_title_agent').on('agent_title').column('agent').execute()
  const reportTitles = schema
    .createTable('report_title')
    .addColumn('report', engine.textType, (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('title', engine.referenceType, (column) =>
      column.notNull().references('agent_title.number'),
    )
    .addPrimaryKeyConstraint('report_title_key', ['title', 'report'])
  await engine.asLookUp(reportTitles).execute()
  await sql`insert into report_title (report, title)
    select distinct told_title.report, agent_title.number from told_title join agent_title
      on agent_title.agent = told_title.agent and agent_title.title = told_title.title
        and agent_title.office is not distinct from told_title.office
        and agent_title.institution is not distinct from told_title.institution`.execute(db)
  await schema.createIndex('report_title_report').on('report_title').column('report').execute()
  await schema.dropTable('told_title').execute()
}
