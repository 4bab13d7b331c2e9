import type { Kysely } from 'kysely'

import { plainTextOf, type PairSide } from '../../differences/index.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import type { ReportSides } from './sides-of-report.ts'
import type { NearStatement } from './vector-memory.ts'

/** So many statements that are near are judged with each, at most. */
const mostJudged = 4

/** A statement that is judged. */
interface ChosenSide {
  readonly id: string
  readonly number: number
  readonly side: PairSide
  readonly vector: Float32Array
}

/** Two statements that are judged, the one with the lower number first. */
export interface ChosenPair {
  readonly one: ChosenSide
  readonly other: ChosenSide
}

/**
 * Which statements of a report are judged with which that are near: of those that give one utterance only the first that the
 * record had, and none with another of the same words.
 */
export async function choosePairs(
  db: Kysely<Tables>,
  {
    ids,
    sides,
    vectors,
  }: Pick<ReportSides, 'ids' | 'sides'> & { readonly vectors: readonly Float32Array[] },
  near: readonly (readonly NearStatement[])[],
): Promise<readonly ChosenPair[]> {
  const numbers = await findFirsts(db, [...ids, ...near.flat().map(({ id }) => id)])
  const chosen = new Map<string, ChosenPair>()
  for (const [at, id] of ids.entries()) {
    const [side, vector, number] = [sides[at], vectors[at], numbers.get(id)]
    if (!side || !vector || number === undefined) continue
    const words = plainTextOf(side)
    const others = (near[at] ?? []).filter(
      (one) => one.id !== id && numbers.has(one.id) && plainTextOf(one.side) !== words,
    )
    for (const found of others.slice(0, mostJudged)) {
      const own = { id, number, side, vector }
      const other = { ...found, number: numbers.get(found.id) ?? 0 }
      const pair = number < other.number ? { one: own, other } : { one: other, other: own }
      const key = `${pair.one.number}-${pair.other.number}`
      if (!chosen.has(key)) chosen.set(key, pair)
    }
  }
  return [...chosen.values()]
}

/** The numbers of those of some statements that are the first of those that give their utterance, by their IDs. */
async function findFirsts(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const firsts = new Map<string, number>()
  for (const some of inBatches([...new Set(ids)])) {
    const rows = await db
      .selectFrom('statement')
      .select(['id', 'number'])
      .where('id', 'in', some)
      .whereRef('cluster', '=', 'number')
      .execute()
    for (const { id, number } of rows) firsts.set(id, number)
  }
  return firsts
}
