import type { Kysely } from 'kysely'

import type { Decision } from '../../data-model/index.ts'
import type { Evidence } from '../../register/index.ts'
import { listDecisions } from '../decisions/find-decisions.ts'
import { isActive } from '../decisions/is-active.ts'
import type { Tables } from '../tables/schema.ts'
import { findOwnAgent } from '../people/find-agent-id.ts'

/** One of the names under which reports know someone, and why it is taken for theirs. */
export interface Member {
  /** The ID of the agent with this name. */
  readonly id: string
  readonly name: string
  readonly reports: number
  readonly statements: number
  readonly first: string | null
  readonly last: string | null
  /** What the machine found; null for the name that the others were joined with, and for what a person joined. */
  readonly joined: Joined | null
  /** The decision by which a person joined it; null if none did. */
  readonly decision: Decision | null
}

/** Why the machine takes two for the same. */
export interface Joined {
  /** The ID of the agent that it was found to be. */
  readonly into: string
  /** From 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** The most members that are told of one by one. */
const most = 500

/**
 * Under which names reports know the one that an ID means, and why each is taken for the same: first the one that the
 * others go under, then those that most reports have; at most 500.
 * @throws OnrecordError `not-in-record`.
 */
export async function findMembers(db: Kysely<Tables>, id: string): Promise<readonly Member[]> {
  const { number } = await findOwnAgent(db, id)
  const { root } = await db
    .selectFrom('agent')
    .select('root')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('agent')
    .innerJoin('name', 'name.number', 'agent.name')
    .leftJoin('agent_join', (join) =>
      join.onRef('agent_join.agent', '=', 'agent.number').on('agent_join.joined', '=', 1),
    )
    .leftJoin('agent as into', 'into.number', 'agent_join.into_agent')
    .select(['agent.number', 'agent.id', 'name.name', 'agent.reports', 'agent.statements'])
    .select(['agent.first_day', 'agent.last_day', 'into.id as into', 'agent_join.confidence'])
    .select('agent_join.evidence')
    .where('agent.root', '=', root)
    .orderBy('agent.reports', 'desc')
    .orderBy('agent.number')
    .limit(most)
    .execute()
  const merged = new Map<string, Decision>()
  for (const decision of (await listDecisions(db, null)).filter(isActive)) {
    if (decision.verdict.kind === 'merge') merged.set(decision.verdict.agent, decision)
  }
  const isRoot = ({ number: one }: { readonly number: number }) => Number(one === root)
  return rows
    .toSorted((a, b) => isRoot(b) - isRoot(a))
    .map((row) => ({
      id: row.id,
      name: row.name,
      reports: row.reports,
      statements: row.statements,
      first: row.first_day,
      last: row.last_day,
      joined:
        row.into === null || row.confidence === null || row.evidence === null
          ? null
          : {
              into: row.into,
              confidence: row.confidence / 1000,
              evidence: JSON.parse(row.evidence) as readonly Evidence[],
            },
      decision: merged.get(row.id) ?? null,
    }))
}
