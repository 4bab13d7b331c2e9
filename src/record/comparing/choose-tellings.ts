import type { Kysely } from 'kysely'

import { compareTellings } from '../../differences/index.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import type { KeptJudgement } from './kept-judgement.ts'
import { readSides, type IdentifiedSide, type ReportSides } from './sides-of-report.ts'

/** Two statements that give one utterance in words that differ, by their numbers, the lower one first. */
export interface RetoldPair {
  readonly a: number
  readonly b: number
  readonly judgement: KeptJudgement
}

/** So many tellings of one utterance are compared with the first, at most. */
const mostTellings = 20

/** Where a report gives an utterance otherwise than the report that gave it first, or the first one otherwise than others. */
export async function findRetold(
  db: Kysely<Tables>,
  { ids, sides }: Pick<ReportSides, 'ids' | 'sides'>,
): Promise<readonly RetoldPair[]> {
  const own = new Map(ids.map((id, at) => [id, sides[at]]))
  const pairs = await findPairs(db, ids)
  const others = pairs.flatMap(({ id, first }) => [id, first]).filter((id) => !own.has(id))
  const known = await loadSides(db, others)
  return pairs.flatMap(({ number, id, firstNumber, first }): readonly RetoldPair[] => {
    const [one, other] = [own.get(id) ?? known.get(id), own.get(first) ?? known.get(first)]
    if (!one || !other) return []
    const judgement = compareTellings(other.text, one.text)
    if (!judgement) return []
    return [{ a: firstNumber, b: number, judgement: { ...judgement, matter: 1, retold: true } }]
  })
}

interface TellingPair {
  readonly number: number
  readonly id: string
  readonly firstNumber: number
  readonly first: string
}

/** Each of some statements with the first that gives its utterance; of those that are the first themselves, the others with them. */
async function findPairs(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly TellingPair[]> {
  const found: TellingPair[] = []
  for (const some of inBatches(ids)) {
    const pairs = db
      .selectFrom('statement')
      .innerJoin('statement as first', 'first.number', 'statement.cluster')
      .select([
        'statement.number',
        'statement.id',
        'first.number as firstNumber',
        'first.id as first',
      ])
      .whereRef('statement.number', '>', 'first.number')
      .orderBy('statement.number')
    for (const row of await pairs.where('statement.id', 'in', some).execute()) found.push(row)
    const told = await pairs
      .where('first.id', 'in', some)
      .limit(mostTellings * some.length)
      .execute()
    for (const rows of Map.groupBy(told, ({ first }) => first).values())
      for (const row of rows.slice(0, mostTellings)) found.push(row)
  }
  return found
}

async function loadSides(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, IdentifiedSide['side']>> {
  const found = new Map<string, IdentifiedSide['side']>()
  const reports = [...new Set(ids.map(reportIdOf))]
  for (const some of inBatches(reports)) {
    const rows = await db
      .selectFrom('comparison')
      .select(['report', 'sides'])
      .where('report', 'in', some)
      .execute()
    for (const { report, sides } of rows)
      for (const { id, side } of readSides(report, sides)) found.set(id, side)
  }
  return found
}
