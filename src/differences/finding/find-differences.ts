import type { Difference, PairJudgement } from '../../data-model/index.ts'
import { judgePairs, type JudgedPair } from '../pairs/judge-pairs.ts'
import { plainTextOf, readAs, type PairScorer } from '../pairs/pair-side.ts'
import { sideVectors } from '../pairs/side-vectors.ts'
import { amongMany } from './among-many.ts'
import { findCandidates } from './find-candidates.ts'
import { groupMatters } from './group-matters.ts'
import { comparableSides } from './comparable-sides.ts'
import type { LocatedStatement } from './located-statement.ts'
import { jointJudgement, splitJoint } from './joint-statement.ts'
import { makeDifference } from './make-difference.ts'
import { rankOf } from './rank-difference.ts'

/**
 * Where statements differ and where they agree, those that stand highest in the queue first. A pair is bounded by how sure
 * it is who speaks, and none rests on a speaker who is not known.
 */
export async function findDifferences(
  comparer: PairScorer,
  statements: readonly LocatedStatement[],
): Promise<readonly Difference[]> {
  const both = comparableSides(statements)
  const [compared, sides] = [both.map(({ located }) => located), both.map(({ side }) => side)]
  const words = sides.map(plainTextOf)
  const vectors = await sideVectors(comparer, sides)
  const candidates = findCandidates(
    Array.from(vectors, ([side, vector]) => ({ text: readAs(side), vector })),
  ).filter(
    ([a, b]) => words[a] !== words[b] && compared[a]?.statement.id !== compared[b]?.statement.id,
  )
  const judgements = await judgePairs(
    comparer,
    candidates.flatMap(([a, b]) => {
      const [one, other] = [sides[a], sides[b]]
      return one && other ? [[one, other] as const] : []
    }),
    vectors,
  )
  const pairs = judgements.flatMap((judged, at): readonly FoundPair[] => {
    const judgement = amongMany(judged)
    const [a = 0, b = 0] = candidates[at] ?? []
    const [one, other] = [compared[a], compared[b]]
    return one && other ? [{ a, b, one, other, judgement }] : []
  })
  const matters = groupMatters(
    compared.length,
    pairs.map(({ a, b, judgement }) => ({
      a,
      b,
      matter: judgement.matter,
      isRelated: judgement.relation !== 'none',
    })),
  )
  const members = new Map<number, LocatedStatement[]>()
  for (const [at, statement] of compared.entries()) {
    const matter = matters[at] ?? at
    const others = members.get(matter)
    if (others) others.push(statement)
    else members.set(matter, [statement])
  }
  const matterOf = (at: number) => {
    const others = members.get(matters[at] ?? at) ?? []
    return { id: `m-${others[0]?.statement.id ?? ''}`, members: others }
  }
  const joint = compared.flatMap((located, at): readonly FoundPair[] => {
    const [one, other] = splitJoint(located) ?? []
    return one && other
      ? [{ a: at, b: at, one, other, judgement: { ...jointJudgement, matter: 1 } }]
      : []
  })
  return [...pairs, ...joint]
    .flatMap((pair) => {
      const { one, other, judgement } = pair
      const difference = makeDifference(one, other, judgement, matterOf(pair.a))
      if (!difference) return []
      return [{ difference, rank: rankOf(difference, judgement.matter, one, other) }]
    })
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ difference }) => difference)
}

interface FoundPair {
  readonly a: number
  readonly b: number
  readonly one: LocatedStatement
  readonly other: LocatedStatement
  readonly judgement: PairJudgement & Pick<JudgedPair, 'matter'>
}
