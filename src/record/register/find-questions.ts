import { sql, type Kysely } from 'kysely'

import type { Evidence } from '../../register/index.ts'
import { checkLimit } from '../finding/check-limit.ts'
import type { Tables } from '../tables/schema.ts'
import { findDecided } from '../people/apply-merges.ts'
import { describeAgent, type Agent } from '../people/find-agents.ts'

/** Two that may be the same, about whom a person is asked. */
export interface Question {
  /** Of the two names that were compared: what is decided of them holds whatever else they are joined with. */
  readonly pair: { readonly agent: string; readonly into: string }
  /** The one with the new name, and the one that was known before: each with all names that it has now. */
  readonly agent: Agent
  readonly into: Agent
  /** How likely they are the same, from 0 to 1. */
  readonly confidence: number
  /** What speaks for it and against it; what weighs most comes first. */
  readonly evidence: readonly Evidence[]
}

/** Which questions are asked for. */
export interface QuestionOptions {
  /** The most questions, 1 to 100; 20 unless given. */
  readonly limit?: number | undefined
  /** Only questions about the one with this ID, its own or that of a party. */
  readonly of?: string | undefined
}

/**
 * Those who may be the same and are not joined, those whose answer changes most statements first.
 * @throws OnrecordError `usage` if the limit is not allowed.
 */
export async function findQuestions(
  db: Kysely<Tables>,
  { limit = 20, of }: QuestionOptions,
): Promise<readonly Question[]> {
  checkLimit(limit, 100)
  const { apart } = await findDecided(db)
  const only =
    of === undefined
      ? sql`1 = 1`
      : sql`(one.root in (select root from agent where id = ${of}) or other.root in (select root from agent where id = ${of}))`
  const { rows } = await sql<Row>`
    select agent_join.agent, agent_join.into_agent, agent_join.confidence, agent_join.evidence,
      one.id, other.id as into_id, one.root, other.root as into_root, mine.statements, theirs.statements as others
    from agent_join join agent as one on one.number = agent_join.agent
      join agent as other on other.number = agent_join.into_agent
      join agent as mine on mine.number = one.root join agent as theirs on theirs.number = other.root
    where agent_join.joined = 0 and one.root <> other.root and ${only}
    order by case when one.statements < other.statements then one.statements else other.statements end desc,
      agent_join.confidence desc, agent_join.number limit ${limit + apart.length * 2 + 50}`.execute(
    db,
  )
  const roots = await findRootsOf(db, apart.flat())
  const answered = new Set(apart.map(([a, b]) => keyOf(roots.get(a) ?? a, roots.get(b) ?? b)))
  const questions: Question[] = []
  for (const row of rows) {
    const key = keyOf(row.root, row.into_root)
    if (questions.length === limit) break
    if (answered.has(key)) continue
    // What is asked of two names is asked once, however many of their members are alike.
    answered.add(key)
    questions.push({
      pair: { agent: row.id, into: row.into_id },
      agent: await describeAgent(db, row.root),
      into: await describeAgent(db, row.into_root),
      confidence: row.confidence / 1000,
      evidence: JSON.parse(row.evidence) as readonly Evidence[],
    })
  }
  return questions
}

interface Row {
  readonly agent: number
  readonly into_agent: number
  readonly confidence: number
  readonly evidence: string
  readonly id: string
  readonly into_id: string
  readonly root: number
  readonly into_root: number
}

const keyOf = (one: number, other: number): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`

async function findRootsOf(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<{ number: number; root: number }>`
    select number, root from agent where number in (${sql.join([...numbers])})`.execute(db)
  return new Map(rows.map(({ number, root }) => [number, root]))
}
