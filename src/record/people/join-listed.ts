import type { Transaction } from 'kysely'

import type { Tables } from '../tables/schema.ts'
import { applyJoins } from './apply-merges.ts'
import { findIdentities } from './find-identity.ts'
import { joinAgents, joinWithListed } from './join-agents.ts'

/**
 * Finds who among those that a record knows is one on a list: whoever is sure enough goes under the name of the list.
 * Names of one word are judged again, because the list may say whom they mean.
 */
export async function joinListed(db: Transaction<Tables>, agent: number): Promise<void> {
  const before = await db
    .deleteFrom('agent_join')
    .where('into_agent', '=', agent)
    .where('joined', '=', 1)
    .returning('agent')
    .execute()
  const [listed] = await findIdentities(db, [agent])
  if (!listed) return
  const joined = await joinWithListed(db, listed)
  await applyJoins(db, [agent, ...joined, ...before.map((one) => one.agent)])
  await joinAgents(db, [], [agent])
}
