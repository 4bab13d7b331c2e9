import type { Transaction } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'

/** Removes those of some agents that no report names any more and that no decision is about. */
export async function removeUnusedAgents(
  db: Transaction<Tables>,
  agents: readonly number[],
): Promise<void> {
  for (const some of inBatches(agents)) {
    await db
      .deleteFrom('agent')
      .where('number', 'in', some)
      .whereRef('root', '=', 'number')
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('report_party')
              .select('report_party.agent')
              .whereRef('report_party.agent', '=', 'agent.number'),
          ),
        ),
      )
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('agent as merged')
              .select('merged.number')
              .whereRef('merged.root', '=', 'agent.number')
              .whereRef('merged.number', '!=', 'agent.number'),
          ),
        ),
      )
      .execute()
  }
}
