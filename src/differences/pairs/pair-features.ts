import type { PairScores, ShownWords } from '../../data-model/index.ts'
import { commitmentOf, compareCommitments } from './commitment.ts'
import type { ComparedWord } from './compared-words.ts'
import type { ComparedSide } from './rules/rule.ts'

/** The names of what a pair is judged by, in order: those of the weights in pair-weights.json. */
export const pairFeatureNames = [
  'entailed one way',
  'entailed both ways',
  'contradicted one way',
  'contradicted both ways',
  'agree',
  'differ',
  'one matter',
  'stronger',
  'weaker',
  'likeness',
  'words in common',
  'words of the shorter in common',
  'opposed',
  'steps apart',
  'leaves open, rules out',
  'same commitment',
  'number',
  'time',
  'name',
  'opposite word',
  'turned',
  'opposed, on one matter',
  'open or ruled out, on one matter',
  'number, words in common',
  'opposed, words in common',
  'open or ruled out, words in common',
  'open or ruled out, network agrees',
  'open or ruled out, likeness',
  'opposed, likeness',
] as const

/** What the network says of the texts of a pair. */
export interface MeasuredTexts {
  readonly scores: PairScores
  /** How alike the vectors of what they are about are, -1 … 1. */
  readonly likeness: number
}

/** What a pair is judged by; the same, whichever of the two comes first. */
export function pairFeatures(
  { scores, likeness }: MeasuredTexts,
  a: ComparedSide,
  b: ComparedSide,
  shown: readonly ShownWords[],
): readonly number[] {
  const odds = (one: number, other: number) => [logOdds(one), logOdds(other)].toSorted(ascending)
  const [entailedBoth = 0, entailedOne = 0] = odds(scores.forward[0], scores.backward[0])
  const [contradictedBoth = 0, contradictedOne = 0] = odds(scores.forward[2], scores.backward[2])
  const [ours, theirs] = [commitmentOf(a.firmness), commitmentOf(b.firmness)]
  const isOpposed =
    a.firmness.polarity !== 'unknown' &&
    b.firmness.polarity !== 'unknown' &&
    a.firmness.polarity !== b.firmness.polarity
  const relation = compareCommitments(a.firmness, b.firmness)
  const isOpen = relation?.includes('rules out') === true
  const { common, covered } = wordsInCommon([...a.matter, ...a.words], [...b.matter, ...b.words])
  const has = (...kinds: readonly ShownWords['by'][]) =>
    Number(shown.some(({ by }) => kinds.includes(by)))
  const { matter } = scores
  return [
    entailedOne,
    entailedBoth,
    contradictedOne,
    contradictedBoth,
    logOdds(scores.relation[0]),
    logOdds(scores.relation[2]),
    logOdds(matter),
    logOdds(scores.strength[0]),
    logOdds(scores.strength[1]),
    likeness,
    common,
    covered,
    Number(isOpposed),
    ours === null || theirs === null ? 0 : Math.abs(ours - theirs) / 6,
    Number(isOpen),
    Number(ours !== null && ours === theirs),
    has('number'),
    has('time'),
    has('place', 'who'),
    has('judgement'),
    has('polarity'),
    Number(isOpposed) * matter,
    Number(isOpen) * matter,
    has('number') * common,
    Number(isOpposed) * common,
    Number(isOpen) * covered,
    Number(isOpen) * (1 - scores.relation[1]),
    Number(isOpen) * likeness,
    Number(isOpposed) * likeness,
  ]
}

const ascending = (one: number, other: number): number => one - other

/** No share is surer than this many units of log odds. */
const mostOdds = 6

const logOdds = (share: number): number =>
  Math.max(-mostOdds, Math.min(mostOdds, Math.log(share / (1 - share))))

/**
 * How much two statements have in common, 0 … 1 each: twice the weight of the roots that both have, divided by that of
 * all (Dice, 1945); and the weight of those of the one that has less, divided by all of its own.
 */
function wordsInCommon(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
): { readonly common: number; readonly covered: number } {
  const [ours, theirs] = [weights(a), weights(b)]
  const [mine, other] = [sum(ours.values()), sum(theirs.values())]
  let same = 0
  for (const [root, weight] of ours) same += Math.min(weight, theirs.get(root) ?? 0)
  if (mine + other === 0) return { common: 0, covered: 0 }
  const shorter = Math.min(mine, other)
  return { common: (2 * same) / (mine + other), covered: shorter === 0 ? 0 : same / shorter }
}

const weights = (words: readonly ComparedWord[]): ReadonlyMap<string, number> =>
  new Map(
    words.flatMap(({ stem, weight }) =>
      weight > 0 ? [[stem.slice(0, rootLength), weight] as const] : [],
    ),
  )

/** Words of one origin begin alike: "military" and "militarily". */
const rootLength = 6

const sum = (numbers: Iterable<number>): number => {
  let total = 0
  for (const number of numbers) total += number
  return total
}
