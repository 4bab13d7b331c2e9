import type { Party } from '../../data-model/index.ts'
import type { Transaction } from 'kysely'

import { isDecidedOf } from '../decisions/is-decided-of.ts'
import type { Tables } from '../tables/schema.ts'
import { foldName } from '../../matching/fold-name.ts'
import { hashAgent } from './hash-agent.ts'
import { applyMerges } from './apply-merges.ts'

/**
 * Adds an agent that is not merged into another.
 * @param nameNumber The number of its name in the table of names.
 * @returns Its number.
 */
export async function addAgent(
  db: Transaction<Tables>,
  { id, kind, name }: Pick<Party, 'id' | 'kind' | 'name'>,
  nameNumber: number,
): Promise<number> {
  const values = { id, kind, name: nameNumber, folded: foldName(name), root: 0 }
  const { number } = await db
    .insertInto('agent')
    .values(values)
    .returning('number')
    .executeTakeFirstOrThrow()
  await db.updateTable('agent').set({ root: number }).where('number', '=', number).execute()
  await sealAgent(db, number)
  // A decision may have been made about it before it was known: its merge applies from now on.
  if (await isDecidedOf(db, id)) await applyMerges(db)
  return number
}

/** Updates the hash of an agent. */
export async function sealAgent(db: Transaction<Tables>, number: number): Promise<void> {
  const agent = await db
    .selectFrom('agent')
    .innerJoin('name', 'name.number', 'agent.name')
    .select(['agent.number', 'agent.id', 'agent.kind', 'name.name', 'agent.folded'])
    .where('agent.number', '=', number)
    .executeTakeFirstOrThrow()
  const hash = hashAgent(agent)
  await db.updateTable('agent').set({ hash }).where('number', '=', number).execute()
}
