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
  const linked = await db
    .selectFrom('report_party')
    .select('agent as number')
    .where('party', '=', id)
    .where('report', '=', reportIdOf(id))
    .executeTakeFirst()
  const own = await db.selectFrom('agent').select('number').where('id', '=', id).executeTakeFirst()
  const found = await db
    .selectFrom('agent')
    .innerJoin('agent as root', 'root.number', 'agent.root')
    .select('root.id')
    .where('agent.number', '=', (linked ?? own)?.number ?? -1)
    .executeTakeFirst()
  if (!found) throw new OnrecordError('not-in-record', { id })
  return found.id
}
