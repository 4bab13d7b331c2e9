import type { CommitmentRelation, PairJudgement, ShownWords } from '../../data-model/index.ts'
import { likeness } from '../../matching/likeness.ts'
import { compareCommitments } from './commitment.ts'
import { comparedWords } from './compared-words.ts'
import { findShownWords } from './find-shown-words.ts'
import { sideVectors, type SideVectors } from './side-vectors.ts'
import { pairFeatures } from './pair-features.ts'
import { readAs, type PairScorer, type PairSide } from './pair-side.ts'
import type { ComparedSide } from './rules/rule.ts'
import { weighPair, type Shares } from './weigh-pair.ts'

/** A pair as it was judged, with what that rests on. */
export interface JudgedPair extends PairJudgement {
  /** How likely each answer is. */
  readonly shares: Shares
  /** Whether both are on one matter, 0 … 1. */
  readonly matter: number
  /** How alike the vectors of what they are about are, -1 … 1. */
  readonly likeness: number
}

/**
 * How pairs of statements stand to each other, in order. What is said of a pair depends on that pair alone, and not on
 * which comes first.
 * @param known The vectors of the statements; they are worked out unless given.
 */
export async function judgePairs(
  scorer: PairScorer,
  pairs: readonly (readonly [a: PairSide, b: PairSide])[],
  known?: SideVectors,
): Promise<readonly JudgedPair[]> {
  const measured = await measurePairs(scorer, pairs, known)
  return measured.map(({ a, b, shown, features, matter, likeness: alike }) => {
    const { relation, clearness, shares } = weighPair(features)
    const commitment = compareCommitments(a.firmness, b.firmness)
    const words = relation === 'differ' ? shown : []
    const by = [...new Set(words.map((one) => one.by))]
    return {
      relation,
      by,
      commitment: relation === 'none' ? null : agreed(commitment, relation),
      words: relation === 'agree' ? [] : words,
      clearness,
      shares,
      matter,
      likeness: alike,
    }
  })
}

/** Two that agree may be firm to a different degree, but one does not rule out what the other leaves open. */
const agreed = (
  commitment: CommitmentRelation | null,
  relation: 'differ' | 'agree',
): CommitmentRelation | null =>
  relation === 'agree' && commitment?.includes('rules out') ? null : commitment

/** A pair with what it is judged by. */
export interface MeasuredPair {
  readonly a: ComparedSide
  readonly b: ComparedSide
  readonly shown: readonly ShownWords[]
  readonly features: readonly number[]
  readonly matter: number
  readonly likeness: number
}

/** What pairs are judged by, in order. */
export async function measurePairs(
  scorer: PairScorer,
  pairs: readonly (readonly [a: PairSide, b: PairSide])[],
  known?: SideVectors,
): Promise<readonly MeasuredPair[]> {
  const scores = await scorer.judge(pairs.map(([a, b]) => inOrder(readAs(a), readAs(b))))
  const vectors = known ?? (await sideVectors(scorer, [...new Set(pairs.flat())]))
  const likenessOf = (a: PairSide, b: PairSide): number => {
    const [one, other] = [vectors.get(a), vectors.get(b)]
    return one && other ? likeness(one, other) : 0
  }
  const read = new Map<PairSide, ComparedSide>()
  const compared = (side: PairSide): ComparedSide => {
    const before = read.get(side)
    if (before) return before
    const { text, firmness, evidence } = side
    const matter = comparedWords(side.matter ?? '')
    const made = { text, words: comparedWords(text), matter, firmness, evidence }
    read.set(side, made)
    return made
  }
  return pairs.flatMap(([one, other], index) => {
    const found = scores[index]
    if (!found) return []
    const [a, b] = [compared(one), compared(other)]
    const shown = findShownWords(a, b)
    const measured = { scores: found, likeness: likenessOf(one, other) }
    const features = pairFeatures(measured, a, b, shown)
    return [{ a, b, shown, features, matter: found.matter, likeness: measured.likeness }]
  })
}

/** The network reads two texts always in the same order, so that it says the same of both pairs of them. */
const inOrder = (one: string, other: string): readonly [string, string] =>
  one <= other ? [one, other] : [other, one]
