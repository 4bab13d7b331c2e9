import type { Kysely, Transaction } from 'kysely'

import { openDecision } from '../decisions/find-decisions.ts'
import { isActive } from '../decisions/is-active.ts'
import type { Tables } from '../tables/schema.ts'

/** Derives again, from all decisions, which agent each of those that were ever merged is now. */
export async function applyMerges(db: Transaction<Tables>): Promise<void> {
  for (const [number, root] of await findRoots(db)) {
    await db.updateTable('agent').set({ root }).where('number', '=', number).execute()
  }
}

/**
 * The numbers of the agents that were ever merged, each with the number of the agent that it was merged into: its own
 * if that was taken back.
 */
export async function findRoots(db: Kysely<Tables>): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('report', 'is', null)
    .orderBy('number')
    .execute()
  const merges = rows.flatMap((row) => {
    const decision = openDecision(row)
    const { verdict } = decision
    return verdict.kind === 'merge' ? { ...verdict, isHeld: isActive(decision) } : []
  })
  const ids = [...new Set(merges.flatMap(({ agent, into }) => [agent, into]))]
  if (ids.length === 0) return new Map()
  const agents = await db
    .selectFrom('agent')
    .select(['id', 'number'])
    .where('id', 'in', ids)
    .execute()
  const numbers = new Map(agents.map(({ id, number }) => [id, number]))
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
      root = parent
    }
    return root
  }
  for (const { agent, into, isHeld } of merges) {
    const [from, to] = [rootOf(agent), rootOf(into)]
    if (isHeld && from !== to && numbers.has(from) && numbers.has(to)) parents.set(from, to)
  }
  return new Map(agents.map(({ id, number }) => [number, numbers.get(rootOf(id)) ?? number]))
}
