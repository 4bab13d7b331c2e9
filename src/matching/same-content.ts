import type { Statement } from '../data-model/index.ts'
import { contradicts, isSamePolarity } from './contradicts.ts'
import { alignRelatedWords } from './align-related-words.ts'
import { clauseStarts } from './same-words.ts'
import { onlyIn, type StatementWord } from './statement-words.ts'

/** A content as words to compare, with its polarity. */
export interface ComparedContent {
  readonly words: readonly StatementWord[]
  readonly polarity: Statement['polarity']
}

/** The least share of the words of the shorter content, by weight, that must be in the longer one. */
const leastShare = 0.77

/** How much a word in the place of another subtracts from the shared weight. */
const costOfOther = 0.5

/** The share of its weight that a word of the same origin counts for. */
const nearWeight = 0.9

/** The least weight that must be shared, because a single word shows nothing. */
const leastShared = 1.4

/** The shorter content is looked for in a part of the longer with this many times its words, at least `least`. */
const part = { times: 2, least: 16 } as const

/** The number of words on either side of the shared ones that belong to them. */
const margin = 3

/**
 * Whether two contents are the same: nearly all words of the shorter are near each other in the longer, and nothing
 * there differs: no other number, name, day or opposite word, no negation in only one, no exchange of who does it and
 * to whom.
 */
export function isSameContent(a: ComparedContent, b: ComparedContent): boolean {
  const [short, long] = isShorter(a.words, b.words) ? [a, b] : [b, a]
  const found = findPart(short.words, long.words)
  const { shared, share } = shareOf(short.words, found)
  if (shared < leastShared || share < leastShare) return false
  if (contradicts(short.words, found)) return false
  return isSamePolarity({ ...short, part: trim(short.words, found) }, { ...long, part: found })
}

/**
 * If two contents have the same weight, the one whose words come first in the alphabet is first, so that the order in
 * which they are given does not matter.
 */
function isShorter(a: readonly StatementWord[], b: readonly StatementWord[]): boolean {
  const difference = weigh(a) - weigh(b)
  if (Math.abs(difference) > rounding) return difference < 0
  const order = (words: readonly StatementWord[]) => words.map(({ stem }) => stem).join(' ')
  return order(a) <= order(b)
}

/** Sums of tenths are not exact. */
const rounding = 1e-6

const weightsOf = (words: readonly StatementWord[]): ReadonlyMap<string, number> =>
  new Map(words.map(({ stem, weight }) => [stem, weight]))

const weigh = (words: readonly StatementWord[]): number =>
  [...weightsOf(words).values()].reduce((sum, weight) => sum + weight, 0)

/** The part of the longer content that has most words of the shorter. */
function findPart(
  short: readonly StatementWord[],
  long: readonly StatementWord[],
): readonly StatementWord[] {
  const wanted = weightsOf(short)
  const length = Math.max(part.least, part.times * short.length)
  const counts = new Map<string, number>()
  let [weight, best, bestEnd] = [0, 0, 0]
  for (const [at, { stem }] of long.entries()) {
    const count = counts.get(stem) ?? 0
    counts.set(stem, count + 1)
    if (count === 0) weight += wanted.get(stem) ?? 0
    const gone = long[at - length]?.stem
    if (gone !== undefined) {
      const left = (counts.get(gone) ?? 0) - 1
      counts.set(gone, left)
      if (left === 0) weight -= wanted.get(gone) ?? 0
    }
    if (weight > best + rounding) [best, bestEnd] = [weight, at + 1]
  }
  const start = Math.max(0, bestEnd - length)
  return trim(long.slice(start, Math.max(bestEnd + margin, start + length)), short)
}

/**
 * The words from the first to the last that the other content has, with a few around them, but none of the next
 * clause.
 */
function trim(
  words: readonly StatementWord[],
  other: readonly StatementWord[],
): readonly StatementWord[] {
  const stems = new Set(other.filter(({ weight }) => weight > 0).map(({ stem }) => stem))
  const first = words.findIndex(({ stem }) => stems.has(stem))
  if (first === -1) return []
  const end = words.findLastIndex(({ stem }) => stems.has(stem)) + 1
  const after = words.slice(end, end + margin)
  const clause = after.findIndex(({ stem }) => clauseStarts.has(stem))
  const kept = clause === -1 ? after : after.slice(0, clause)
  return [...words.slice(Math.max(0, first - margin), end), ...kept]
}

interface Share {
  /** The weight of the words that both have. */
  readonly shared: number
  /** 0 … 1: its share of the shorter content, less the cost of words in the place of others. */
  readonly share: number
}

function shareOf(short: readonly StatementWord[], found: readonly StatementWord[]): Share {
  const near = alignRelatedWords(onlyIn(short, found), onlyIn(found, short))
  const stems = new Set(found.map(({ stem }) => stem))
  let [shared, all] = [0, 0]
  for (const [stem, weight] of weightsOf(short)) {
    all += weight
    if (stems.has(stem)) shared += weight
    else if (near.has(stem)) shared += weight * nearWeight
  }
  const others = countOthers(short, found, near)
  return { shared, share: all === 0 ? 0 : (shared - costOfOther * others) / all }
}

/**
 * How many words of one content are, each alone, in the place of another word of the other: "fix the water", "fix the
 * schools".
 */
function countOthers(
  short: readonly StatementWord[],
  found: readonly StatementWord[],
  near: ReadonlyMap<string, string>,
): number {
  const nearInFound = new Set(near.values())
  const mine = placesOf(onlyAlone(short, found, (stem) => near.has(stem)))
  const theirs = placesOf(onlyAlone(found, short, (stem) => nearInFound.has(stem)))
  return mine.filter((place) => theirs.includes(place)).length
}

interface Place {
  readonly before: string
  readonly after: string
}

const placesOf = (places: readonly Place[]): readonly string[] =>
  places.map(({ before, after }) => `${before} ${after}`)

/** Between which words those stand that the other content has not, with no such word beside them. */
function onlyAlone(
  words: readonly StatementWord[],
  other: readonly StatementWord[],
  isNear: (stem: string) => boolean,
): readonly Place[] {
  const stems = new Set(other.map(({ stem }) => stem))
  const weighty = words.filter(({ weight }) => weight > 0)
  const isOnly = (word: StatementWord | undefined) =>
    word !== undefined && !stems.has(word.stem) && !isNear(word.stem)
  return weighty.flatMap((word, at) => {
    const [before, after] = [weighty[at - 1], weighty[at + 1]]
    if (word.weight < 1 || !isOnly(word) || isOnly(before) || isOnly(after)) return []
    return { before: before?.stem ?? '', after: after?.stem ?? '' }
  })
}
