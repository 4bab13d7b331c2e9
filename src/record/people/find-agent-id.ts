import type { Kysely } from 'kysely'

import { OnrecordError } from '../../errors.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * The ID of the agent that its own ID or that of a party means; if it was merged, the ID of the one that it was
 * merged into.
 * @throws OnrecordError `not-in-record`.
 */
export async function findAgentId(db: Kysely<Tables>, id: string): Promise<string> {
  const { number } = await findOwnAgent(db, id)
  const found = await db
    .selectFrom('agent')
    .innerJoin('agent as root', 'root.number', 'agent.root')
    .select('root.id')
    .where('agent.number', '=', number)
    .executeTakeFirst()
  if (!found) throw new OnrecordError('not-in-record', { id })
  return found.id
}

/**
 * The agent that its own ID or that of a party means, whatever it was merged into.
 * @throws OnrecordError `not-in-record`.
 */
export async function findOwnAgent(
  db: Kysely<Tables>,
  id: string,
): Promise<{ readonly number: number; readonly id: string }> {
  const linked = await db
    .selectFrom('report_party')
    .innerJoin('agent', 'agent.number', 'report_party.agent')
    .select(['agent.number', 'agent.id'])
    .where('party', '=', id)
    .where('report', '=', reportIdOf(id))
    .executeTakeFirst()
  if (linked) return linked
  const own = await db
    .selectFrom('agent')
    .select(['number', 'id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!own) throw new OnrecordError('not-in-record', { id })
  return own
}
