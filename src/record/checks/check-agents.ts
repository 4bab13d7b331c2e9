import { sql, type Kysely } from 'kysely'

import { agentKeys } from '../people/add-agent.ts'
import { hashAgent, hashJoin } from '../people/hash-agent.ts'
import { listedAgentId } from '../register/list-people.ts'
import { findRoots } from '../people/apply-merges.ts'
import type { Tables } from '../tables/schema.ts'

/** The number of agents in memory at a time. */
const pageSize = 1000

/** What is wrong with the agents of a record and their titles, for a person. */
export async function* checkAgents(db: Kysely<Tables>): AsyncGenerator<string> {
  const roots = await findRoots(db)
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('agent')
      .leftJoin('name', 'name.number', 'agent.name')
      .selectAll('agent')
      .select('name.name as written')
      .where('agent.number', '>', last)
      .orderBy('agent.number')
      .limit(pageSize)
      .execute()
    const numbers = rows.map(({ number }) => number)
    const [counts, keys] = [await countAgain(db, numbers), await findKeys(db, numbers)]
    for (const row of rows) {
      const { number, id, kind } = row
      const name = row.written ?? ''
      if (hashAgent({ ...row, name }) !== row.hash)
        yield `the agent ${id} is not the one that was kept`
      if (row.root !== (roots.get(number) ?? number))
        yield `the agent ${id} is not joined as was found or decided`
      const counted = counts.get(number) ?? nothing
      if (
        counted.statements !== row.statements ||
        counted.reports !== row.reports ||
        counted.first !== row.first_day ||
        counted.last !== row.last_day
      )
        yield `the counts and days of the agent ${id} are not those of its reports`
      const own = keys.get(number) ?? new Set()
      if (agentKeys(kind, name, []).some((key) => !own.has(key)))
        yield `the agent ${id} is not found by its name`
    }
    const end = rows.at(-1)
    if (!end) break
    last = end.number
  }
  yield* checkJoins(db)
  yield* checkListed(db)
  const unused = await db
    .selectFrom('agent_title')
    .leftJoin('report_title', 'report_title.title', 'agent_title.number')
    .select('agent_title.number')
    .where('report_title.title', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (unused) yield 'someone has a title that no report gives'
}

/** What the machine found of pairs of agents, if it is not as it was found. */
async function* checkJoins(db: Kysely<Tables>): AsyncGenerator<string> {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('agent_join')
      .selectAll()
      .where('number', '>', last)
      .orderBy('number')
      .limit(pageSize)
      .execute()
    for (const { hash, ...join } of rows) {
      if (hashJoin(join) !== hash)
        yield `what was found of the agents ${join.agent} and ${join.into_agent} is not what was kept`
    }
    const end = rows.at(-1)
    if (!end) return
    last = end.number
  }
}

/** Entries of the list of people whose agents are not those that they were given. */
async function* checkListed(db: Kysely<Tables>): AsyncGenerator<string> {
  const rows = await db
    .selectFrom('listed')
    .leftJoin('agent', 'agent.number', 'listed.agent')
    .select(['listed.id', 'agent.id as agent'])
    .execute()
  for (const { id, agent } of rows) {
    if (agent !== listedAgentId(id)) yield `the entry ${id} of the list of people is of another`
  }
}

interface Counted {
  readonly statements: number
  readonly reports: number
  readonly first: string | null
  readonly last: string | null
}

const nothing: Counted = { statements: 0, reports: 0, first: null, last: null }

async function countAgain(
  db: Kysely<Tables>,
  agents: readonly number[],
): Promise<ReadonlyMap<number, Counted>> {
  if (agents.length === 0) return new Map()
  const { rows: named } = await sql<{
    agent: number
    reports: number
    first: string | null
    last: string | null
  }>`select report_party.agent, count(distinct report_party.report) as reports,
      min(report.published) as first, max(report.published) as last
    from report_party join report on report.id = report_party.report
    where report_party.agent in (${sql.join([...agents])}) group by report_party.agent`.execute(db)
  const { rows: said } = await sql<{ agent: number; statements: number }>`
    select agent, count(distinct statement) as statements from statement_name
    where role in ('speaker', 'institution') and agent in (${sql.join([...agents])})
    group by agent`.execute(db)
  const statements = new Map(said.map((row) => [row.agent, row.statements]))
  const counts = new Map<number, Counted>(
    Array.from(statements, ([agent, count]) => [agent, { ...nothing, statements: count }]),
  )
  for (const { agent, reports, first, last } of named)
    counts.set(agent, {
      statements: statements.get(agent) ?? 0,
      reports: reports,
      first,
      last,
    })
  return counts
}

async function findKeys(
  db: Kysely<Tables>,
  agents: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  if (agents.length === 0) return new Map()
  const rows = await db.selectFrom('agent_key').selectAll().where('agent', 'in', agents).execute()
  return new Map(
    Array.from(
      Map.groupBy(rows, ({ agent }) => agent),
      ([agent, own]) => [agent, new Set(own.map(({ key }) => key))],
    ),
  )
}
