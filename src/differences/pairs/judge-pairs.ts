import type {
  CommitmentRelation,
  Firmness,
  PairJudgement,
  PairScores,
  ShownWords,
} from '../../data-model/index.ts'
import type { Range } from '../../text/index.ts'
import { likeness } from '../../matching/likeness.ts'
import { compareCommitments } from './commitment.ts'
import { comparedWords } from './compared-words.ts'
import { findShownWords } from './find-shown-words.ts'
import { pairFeatures } from './pair-features.ts'
import type { ComparedSide } from './rules/rule.ts'
import { weighPair, type Shares } from './weigh-pair.ts'

/** A statement to be compared. */
export interface PairSide {
  /** The words of its content. */
  readonly text: string
  /** What it is about, if its content does not tell that. */
  readonly matter?: string | null | undefined
  /** The words that name what it is about, wherever they stand, if they are known. */
  readonly about?: string | null | undefined
  readonly firmness: Pick<Firmness, 'act' | 'polarity' | 'modality'>
  /** The words that show its firmness, in its text. */
  readonly evidence: readonly Range[]
}

/** What scores pairs of texts: the network of pairs. */
export interface PairScorer {
  judge(pairs: readonly (readonly [a: string, b: string])[]): Promise<readonly PairScores[]>
  /** The vectors of texts, in order, each of length 1. */
  vectors(texts: readonly string[]): Promise<readonly Float32Array[]>
}

/** A pair as it was judged, with what that rests on. */
export interface JudgedPair extends PairJudgement {
  /** How likely each answer is. */
  readonly shares: Shares
  /** Whether both are on one matter, 0 … 1. */
  readonly matter: number
  /** How alike the vectors of what they are about are, -1 … 1. */
  readonly likeness: number
}

/** How pairs of statements stand to each other, in order. What is said of a pair depends on that pair alone, and not on which comes first. */
export async function judgePairs(
  scorer: PairScorer,
  pairs: readonly (readonly [a: PairSide, b: PairSide])[],
): Promise<readonly JudgedPair[]> {
  const measured = await measurePairs(scorer, pairs)
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
): Promise<readonly MeasuredPair[]> {
  const scores = await scorer.judge(pairs.map(([a, b]) => inOrder(readAs(a), readAs(b))))
  const texts = [...new Set(pairs.flatMap((pair) => pair.map(subjectOf)))]
  const vectors = await scorer.vectors(texts)
  const vectorOf = new Map(texts.map((text, at) => [text, vectors[at]]))
  const likenessOf = (a: PairSide, b: PairSide): number => {
    const [one, other] = [vectorOf.get(subjectOf(a)), vectorOf.get(subjectOf(b))]
    return one && other ? likeness(one, other) : 0
  }
  const known = new Map<PairSide, ComparedSide>()
  const compared = (side: PairSide): ComparedSide => {
    const before = known.get(side)
    if (before) return before
    const { text, firmness, evidence } = side
    const matter = comparedWords(side.matter ?? '')
    const made = { text, words: comparedWords(text), matter, firmness, evidence }
    known.set(side, made)
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

/** What the vector of a statement is made of: what it is about, or its words if they tell that. */
const subjectOf = ({ text, about, matter }: PairSide): string => about ?? matter ?? text

/** The network reads two texts always in the same order, so that it says the same of both pairs of them. */
const inOrder = (one: string, other: string): readonly [string, string] =>
  one <= other ? [one, other] : [other, one]

/** The text that the network reads: what the statement is about stands before its words if they do not tell it. */
export const readAs = ({ text, matter }: PairSide): string => (matter ? `${matter}: ${text}` : text)
