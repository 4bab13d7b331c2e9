import type { Transaction } from 'kysely'

import { askedFrom, type Judgement } from '../../register/index.ts'
import type { Tables } from '../tables/schema.ts'
import { hashJoin } from './hash-agent.ts'

/** One whom an agent may be, with how likely it is. */
export interface Found {
  readonly into: number
  readonly root: number
  readonly judgement: Judgement
}

/**
 * Replaces what was found of an agent: it is joined with the likeliest if that is at least as likely as `from`, and
 * what is less likely is asked.
 * @returns The numbers of those whose joins changed by it.
 */
export async function keepJoins(
  db: Transaction<Tables>,
  agent: number,
  found: readonly Found[],
  from: number,
): Promise<readonly number[]> {
  const before = await db
    .deleteFrom('agent_join')
    .where('agent', '=', agent)
    .returning(['into_agent', 'joined'])
    .execute()
  const kept = found
    .filter(({ judgement: { probability } }) => probability >= askedFrom)
    .toSorted((a, b) => b.judgement.probability - a.judgement.probability)
  for (const [index, { into, judgement }] of kept.entries()) {
    await writeJoin(db, agent, into, judgement, index === 0 && judgement.probability >= from)
  }
  const now = kept.filter(
    ({ judgement: { probability } }, index) => index === 0 && probability >= from,
  )
  const was = before.filter(({ joined }) => joined === 1).map(({ into_agent: into }) => into)
  const is = now.map(({ into }) => into)
  return was.join() === is.join() ? [] : [agent, ...was, ...is]
}

/** Keeps that two agents are the same, or may be. */
export async function writeJoin(
  db: Transaction<Tables>,
  agent: number,
  into: number,
  { probability, evidence }: Judgement,
  isJoined: boolean,
): Promise<void> {
  const row = {
    agent,
    into_agent: into,
    confidence: Math.round(probability * 1000),
    joined: isJoined ? 1 : 0,
    evidence: JSON.stringify(evidence),
  }
  const { number } = await db
    .insertInto('agent_join')
    .values({ ...row, hash: '' })
    .onConflict((conflict) => conflict.columns(['agent', 'into_agent']).doUpdateSet(row))
    .returning('number')
    .executeTakeFirstOrThrow()
  const hash = hashJoin({ number, ...row })
  await db.updateTable('agent_join').set({ hash }).where('number', '=', number).execute()
}
