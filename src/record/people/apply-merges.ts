import { sql, type Kysely, type Transaction } from 'kysely'

import { makeClusters, type Join } from '../../register/index.ts'
import type { Verdict } from '../../data-model/index.ts'
import { openDecision } from '../decisions/find-decisions.ts'
import { inBatches } from '../tables/in-batches.ts'
import { markAgents } from '../tables/mark-differences.ts'
import type { Tables } from '../tables/schema.ts'

/** Derives again which agent each of those that a decision names is now. */
export async function applyMerges(db: Transaction<Tables>, verdict: Verdict): Promise<void> {
  const pair = pairOf(verdict)
  if (pair) await applyJoins(db, [...(await findNumbers(db, pair)).values()])
}

/**
 * Derives again which agent each of some is now, with all that go or went by one name with them. What the machine
 * joined comes first, then what people decided, so that a person's choice of a name is the last.
 */
export async function applyJoins(
  db: Transaction<Tables>,
  agents: readonly number[],
): Promise<void> {
  const { decided, apart } = await findDecided(db)
  if (
    await joinOneAlone(db, agents, [
      ...decided.flatMap(({ from, into }) => [from, into]),
      ...apart.flat(),
    ])
  )
    return
  const members = await findConnected(db, agents, decided)
  const joins = await findJoins(db, members)
  const within = decided.filter(({ from, into }) => members.has(from) && members.has(into))
  const roots = makeClusters([...joins, ...within], apart)
  const moved: number[] = []
  for (const some of inBatches([...members])) {
    const rows = await db
      .selectFrom('agent')
      .select(['number', 'root'])
      .where('number', 'in', some)
      .execute()
    for (const { number, root: before } of rows) {
      const root = roots.get(number) ?? number
      if (root === before) continue
      await db.updateTable('agent').set({ root }).where('number', '=', number).execute()
      moved.push(number)
    }
  }
  await markAgents(db, moved)
}

/**
 * Joins the first of some agents with the second, if nothing else is to be worked out: it went under itself alone, and
 * no one decided anything about it. All who go under the other need not be looked at then, however many they are.
 * @param decided The agents that people decided about.
 * @returns Whether it did.
 */
async function joinOneAlone(
  db: Transaction<Tables>,
  [agent, into, ...others]: readonly number[],
  decided: readonly number[],
): Promise<boolean> {
  if (agent === undefined || into === undefined || others.length > 0) return false
  if (decided.includes(agent)) return false
  const { rows } = await sql<{ root: number }>`select target.root from agent_join
    join agent as own on own.number = agent_join.agent and own.root = own.number
    join agent as target on target.number = agent_join.into_agent and target.root <> own.number
    where agent_join.agent = ${agent} and agent_join.into_agent = ${into} and agent_join.joined = 1
      and not exists (select 1 from agent as member where member.root = ${agent} and member.number <> ${agent})
      and not exists (select 1 from agent_join as another where another.joined = 1
        and (another.into_agent = ${agent} or (another.agent = ${agent} and another.into_agent <> ${into})))`.execute(
    db,
  )
  const [found] = rows
  if (!found) return false
  await db.updateTable('agent').set({ root: found.root }).where('number', '=', agent).execute()
  await markAgents(db, [agent])
  return true
}

/**
 * The numbers of the agents that were ever joined or merged, each with the number of the agent that it goes under now:
 * its own if that was taken back.
 */
export async function findRoots(db: Kysely<Tables>): Promise<ReadonlyMap<number, number>> {
  const { decided, apart } = await findDecided(db)
  const joins = await db
    .selectFrom('agent_join')
    .select(['agent as from', 'into_agent as into'])
    .where('joined', '=', 1)
    .orderBy('number')
    .execute()
  return makeClusters([...joins, ...decided], apart)
}

interface Decided {
  /** What people merged, in the order in which they decided. */
  readonly decided: readonly Join[]
  /** Pairs that people told apart. */
  readonly apart: readonly (readonly [number, number])[]
}

/** What people decided of agents, by the agents' numbers; what was taken back is left out. */
export async function findDecided(db: Kysely<Tables>): Promise<Decided> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('report', 'is', null)
    .where('undone_at', 'is', null)
    .orderBy('number')
    .execute()
  const verdicts = rows.map((row) => openDecision(row).verdict)
  const numbers = await findNumbers(db, [...new Set(verdicts.flatMap((one) => pairOf(one) ?? []))])
  const pairsOf = (kind: Verdict['kind']) =>
    verdicts.flatMap((verdict) => {
      const [one, other] = (verdict.kind === kind ? pairOf(verdict) : null) ?? []
      const [a, b] = [numbers.get(one ?? ''), numbers.get(other ?? '')]
      return a === undefined || b === undefined ? [] : [[a, b] as const]
    })
  return {
    decided: pairsOf('merge').map(([from, into]) => ({ from, into })),
    apart: pairsOf('distinct'),
  }
}

/** The IDs of the two agents that a verdict is about; null if it is about something else. */
function pairOf(verdict: Verdict): readonly [string, string] | null {
  if (verdict.kind === 'merge') return [verdict.agent, verdict.into]
  return verdict.kind === 'distinct' ? [verdict.agent, verdict.from] : null
}

async function findNumbers(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>()
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('agent')
      .select(['id', 'number'])
      .where('id', 'in', some)
      .execute()
    for (const { id, number } of rows) numbers.set(id, number)
  }
  return numbers
}

/** All agents that joins, decisions and their present names connect with some. */
async function findConnected(
  db: Transaction<Tables>,
  agents: readonly number[],
  decided: readonly Join[],
): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  let next = [...new Set(agents)]
  while (next.length > 0) {
    for (const number of next) found.add(number)
    const near = new Set<number>()
    for (const some of inBatches(next)) {
      const list = sql.join(some)
      const { rows } = await sql<{ number: number }>`
        select agent as number from agent_join where joined = 1 and into_agent in (${list})
        union select into_agent from agent_join where joined = 1 and agent in (${list})
        union select number from agent where root in (${list})
        union select root from agent where number in (${list})`.execute(db)
      for (const { number } of rows) near.add(number)
    }
    for (const { from, into } of decided) {
      if (found.has(from)) near.add(into)
      if (found.has(into)) near.add(from)
    }
    next = [...near].filter((number) => !found.has(number))
  }
  return found
}

async function findJoins(
  db: Transaction<Tables>,
  members: ReadonlySet<number>,
): Promise<readonly Join[]> {
  const joins: (Join & { readonly number: number })[] = []
  for (const some of inBatches([...members])) {
    const rows = await db
      .selectFrom('agent_join')
      .select(['number', 'agent as from', 'into_agent as into'])
      .where('joined', '=', 1)
      .where('agent', 'in', some)
      .execute()
    for (const row of rows) joins.push(row)
  }
  return joins.toSorted((a, b) => a.number - b.number)
}
