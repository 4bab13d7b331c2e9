import type { Party } from '../../data-model/index.ts'
import type { Transaction } from 'kysely'

import { keysOf, type Identity } from '../../register/index.ts'
import { isDecidedOf } from '../decisions/is-decided-of.ts'
import { inBatches } from '../tables/in-batches.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'
import type { Tables } from '../tables/schema.ts'
import { foldName } from '../../matching/fold-name.ts'
import { hashAgent } from './hash-agent.ts'
import { applyJoins } from './apply-merges.ts'

/**
 * Adds an agent that is not merged into another.
 * @param nameNumber The number of its name in the table of names.
 * @returns Its number.
 */
export async function addAgent(
  db: Transaction<Tables>,
  { id, kind, name }: Pick<Party, 'id' | 'kind' | 'name'>,
  nameNumber: number,
  otherNames: readonly string[] = [],
): Promise<number> {
  const values = { id, kind, name: nameNumber, folded: foldName(name), root: 0 }
  const { number } = await db
    .insertInto('agent')
    .values({ ...values, statements: 0, reports: 0 })
    .returning('number')
    .executeTakeFirstOrThrow()
  await db.updateTable('agent').set({ root: number }).where('number', '=', number).execute()
  await sealAgent(db, number)
  await addKeys(db, number, kind, [name, ...otherNames])
  // A decision may have been made about it before it was known: its merge applies from now on.
  if (await isDecidedOf(db, id)) await applyJoins(db, [number])
  return number
}

/** Adds the keys of an agent's names; those that it has stay. */
export async function addKeys(
  db: Transaction<Tables>,
  agent: number,
  kind: Party['kind'],
  [name = '', ...otherNames]: readonly string[],
): Promise<void> {
  const rows = agentKeys(kind, name, otherNames).map((key) => ({ key, agent }))
  for (const some of inBatches(rows)) {
    const query = db.insertInto('agent_key').values(some)
    await query.onConflict((conflict) => conflict.doNothing()).execute()
  }
}

/** The keys of an agent's names, as the record holds them. */
export const agentKeys = (
  kind: Party['kind'],
  name: string,
  otherNames: readonly string[],
): readonly string[] => {
  const as: Identity['kind'] = kind === 'person' || kind === 'place' ? kind : 'institution'
  const of = { kind: as, name, otherNames, offices: [], gender: null, days: null, isListed: false }
  return [...new Set(keysOf(of).map(asKept))]
}

/** A key as the record holds it: no longer than a database can look up. */
export const asKept = (key: string): string => sanitizeForIndex(key).slice(0, longestKey)

const longestKey = 200

/** Adds the keys of all agents of a record that had none. */
export async function addMissingKeys(db: Transaction<Tables>): Promise<void> {
  const agents = await db
    .selectFrom('agent')
    .innerJoin('name', 'name.number', 'agent.name')
    .select(['agent.number', 'agent.kind', 'name.name'])
    .execute()
  for (const { number, kind, name } of agents) await addKeys(db, number, kind, [name])
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
