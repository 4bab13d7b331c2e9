import type { Party } from '../../data-model/index.ts'
import { sql, type Transaction } from 'kysely'

import { keysOf, type Identity } from '../../register/index.ts'
import { isDecidedOf } from '../decisions/is-decided-of.ts'
import { inBatches } from '../tables/in-batches.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'
import type { Tables } from '../tables/schema.ts'
import { foldName } from '../../matching/fold-name.ts'
import { hashAgent } from './hash-agent.ts'
import { applyJoins } from './apply-merges.ts'

/** An agent that is added, with the number of its name in the table of names. */
export interface NewAgent extends Pick<Party, 'id' | 'kind' | 'name'> {
  readonly otherNames?: readonly string[]
  readonly nameNumber: number
}

/** Adds an agent that is not merged into another; its number. */
export async function addAgent(db: Transaction<Tables>, agent: NewAgent): Promise<number> {
  return (await addAgents(db, [agent])).get(agent.id) ?? 0
}

/** Adds agents that are not merged into others; their numbers by their IDs. */
export async function addAgents(
  db: Transaction<Tables>,
  agents: readonly NewAgent[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>()
  const byId = new Map(agents.map((agent) => [agent.id, agent]))
  for (const some of inBatches([...byId.values()])) {
    const rows = some.map(({ id, kind, name, nameNumber }) => ({
      id,
      kind,
      name: nameNumber,
      folded: foldName(name),
      root: 0,
      statements: 0,
      reports: 0,
    }))
    const made = await db.insertInto('agent').values(rows).returning(['number', 'id']).execute()
    const hashes = made.map(({ number, id }) => {
      numbers.set(id, number)
      const { kind, name } = byId.get(id) ?? { kind: 'person', name: '' }
      const hash = hashAgent({
        number,
        id,
        kind,
        name: sanitizeForIndex(name),
        folded: foldName(name),
      })
      return sql`when ${number} then ${hash}`
    })
    await sql`update agent set root = number, hash = case number ${sql.join(hashes, sql` `)} end
      where number in (${sql.join(made.map(({ number }) => number))})`.execute(db)
  }
  const keys = [...byId.values()].flatMap(({ id, kind, name, otherNames = [] }) =>
    agentKeys(kind, name, otherNames).map((key) => ({ key, agent: numbers.get(id) ?? 0 })),
  )
  for (const some of inBatches(keys)) await db.insertInto('agent_key').values(some).execute()
  // A decision may have been made about one before it was known: its merge applies from now on.
  if (await hasDecisionsOfAgents(db)) {
    for (const [id, number] of numbers) {
      if (await isDecidedOf(db, id)) await applyJoins(db, [number])
    }
  }
  return numbers
}

/** Whether people have decided anything about agents. */
async function hasDecisionsOfAgents(db: Transaction<Tables>): Promise<boolean> {
  const found = await db
    .selectFrom('decision')
    .select('id')
    .where('report', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
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
