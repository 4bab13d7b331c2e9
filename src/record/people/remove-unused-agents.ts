import { sql, type Transaction } from 'kysely'

import { isDecidedOf } from '../decisions/is-decided-of.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import { applyJoins } from './apply-merges.ts'
import { joinAgents } from './join-agents.ts'

/**
 * Removes those of some agents that no report names any more, that are on no list and that no decision is about. What
 * went under one of them is worked out again.
 */
export async function removeUnusedAgents(
  db: Transaction<Tables>,
  agents: readonly number[],
): Promise<void> {
  for (const some of inBatches(agents)) {
    const { rows } = await sql<{ number: number; id: string }>`select number, id from agent
      where number in (${sql.join(some)})
        and not exists (select 1 from report_party where report_party.agent = agent.number)
        and not exists (select 1 from statement_name where statement_name.agent = agent.number)
        and not exists (select 1 from listed where listed.agent = agent.number)`.execute(db)
    for (const { number, id } of rows) {
      if (await isDecidedOf(db, id)) continue
      const { rows: near } = await sql<{ number: number }>`
        select number from agent where root = ${number} and number <> ${number}
        union select root from agent where number = ${number} and root <> ${number}`.execute(db)
      await db.deleteFrom('agent').where('number', '=', number).execute()
      if (near.length === 0) continue
      const left = near.map((one) => one.number)
      await applyJoins(db, left)
      await joinAgents(db, [], [], left)
    }
  }
}
