import type { Transaction } from 'kysely'

import { hashAgent } from '../people/hash-agent.ts'
import { hashCluster } from '../indexing/hash-cluster.ts'
import type { Tables } from '../tables/schema.ts'
import { noteChange } from './note-change.ts'

/**
 * Starts the chain of a record that had none: with its reports, in the order in which they were added, then the
 * decisions about agents.
 */
export async function fillEntries(db: Transaction<Tables>): Promise<void> {
  const agents = await db
    .selectFrom('agent')
    .innerJoin('name', 'name.number', 'agent.name')
    .select(['agent.number', 'agent.id', 'agent.kind', 'name.name', 'agent.folded'])
    .execute()
  for (const agent of agents) {
    const hash = hashAgent(agent)
    await db.updateTable('agent').set({ hash }).where('number', '=', agent.number).execute()
  }
  const joined = await db
    .selectFrom('statement')
    .innerJoin('statement as first', 'first.number', 'statement.cluster')
    .select(['statement.number', 'statement.id', 'first.id as first'])
    .whereRef('statement.number', '!=', 'first.number')
    .execute()
  for (const { number, id, first } of joined) {
    const cluster_hash = hashCluster(id, first)
    await db.updateTable('statement').set({ cluster_hash }).where('number', '=', number).execute()
  }
  const reports = await db
    .selectFrom('report')
    .select('id')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  for (const { id } of reports) await noteChange(db, 'kept', id)
  const decisions = await db
    .selectFrom('decision')
    .select('id')
    .where('report', 'is', null)
    .orderBy('number')
    .execute()
  for (const { id } of decisions) await noteChange(db, 'decided', id)
}
