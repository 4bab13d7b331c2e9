import type { Transaction } from 'kysely'

import type { Tables } from '../schema.ts'

/** Takes out the agents that no report speaks of and that nobody decided anything about. */
export async function removeUnusedAgents(db: Transaction<Tables>): Promise<void> {
  await db
    .deleteFrom('agent')
    .where('number', 'not in', (select) =>
      select
        .selectFrom('report_party')
        .select('report_party.agent')
        .union(
          select
            .selectFrom('agent as one')
            .whereRef('one.root', '!=', 'one.number')
            .select('one.root as agent'),
        )
        .union(
          select
            .selectFrom('agent as one')
            .whereRef('one.root', '!=', 'one.number')
            .select('one.number as agent'),
        ),
    )
    .execute()
}
