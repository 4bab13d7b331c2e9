import type { Kysely } from 'kysely'

import { hashAgent } from '../people/hash-agent.ts'
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
      .select(['agent.number', 'agent.id', 'agent.kind', 'name.name'])
      .select(['agent.folded', 'agent.root', 'agent.hash'])
      .where('agent.number', '>', last)
      .orderBy('agent.number')
      .limit(pageSize)
      .execute()
    for (const { root, hash, name, ...agent } of rows) {
      if (hashAgent({ ...agent, name: name ?? '' }) !== hash)
        yield `the agent ${agent.id} is not the one that was kept`
      if (root !== (roots.get(agent.number) ?? agent.number))
        yield `the agent ${agent.id} is not merged as was decided`
    }
    const end = rows.at(-1)
    if (!end) break
    last = end.number
  }
  const unused = await db
    .selectFrom('agent_title')
    .leftJoin('report_title', 'report_title.title', 'agent_title.number')
    .select('agent_title.number')
    .where('report_title.title', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (unused) yield 'someone has a title that no report gives'
}
