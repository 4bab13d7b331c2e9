import type { Transaction } from 'kysely'

import type { Tables } from '../schema.ts'

/** Takes out the agents that no report speaks of and that nobody decided anything about. */
export async function removeUnusedAgents(db: Transaction<Tables>): Promise<void> {
  await db
    .deleteFrom('agent')
    .whereRef('root', '=', 'number')
    .where((row) =>
      row.and([
        row.not(
          row.exists(
            row
              .selectFrom('report_party')
              .select('report_party.agent')
              .whereRef('report_party.agent', '=', 'agent.number'),
          ),
        ),
        row.not(
          row.exists(
            row
              .selectFrom('agent as one')
              .select('one.number')
              .whereRef('one.root', '=', 'agent.number')
              .whereRef('one.number', '!=', 'agent.number'),
          ),
        ),
      ]),
    )
    .execute()
}
