import type { Statement } from '../data-model/index.ts'
import { contradicts, isSamePolarity } from './contradicts.ts'
import { alignRelatedWords } from './align-related-words.ts'
import { clauseStarts } from './same-words.ts'
import { onlyIn, type StatementWord } from './statement-words.ts'

/** What was said, in words to compare, with its polarity. */
export interface ComparedContent {
  readonly words: readonly StatementWord[]
  readonly polarity: Statement['polarity']
}

/** The least share of the words of the shorter content, by weight, that must be in the longer one. */
const leastShare = 0.77

/** How much is subtracted from what is shared for a word in the place of another. */
const costOfOther = 0.5

/** A word of the same origin is worth so much of the same word. */
const nearWeight = 0.9

/** The least weight that must be shared: a single word shows nothing. */
const leastShared = 1.4

/** The shorter content is looked for in a part of the longer that has so many times its words, at least `least`. */
const part = { times: 2, least: 16 } as const

/** So many words on either side of those that are shared belong to them. */
const margin = 3

/**
 * Whether two contents are one: nearly all the words of the shorter stand near each other in the longer, and nothing there says otherwise:
 * no other number, name, day or opposite word, no negation in one alone, no exchange of who does it and whom it is done to.
 */
export function isSameContent(a: ComparedContent, b: ComparedContent): boolean {
  const [short, long] = isShorter(a.words, b.words) ? [a, b] : [b, a]
  const found = findPart(short.words, long.words)
  const { shared, share } = shareOf(short.words, found)
  if (shared < leastShared || share < leastShare) return false
  if (contradicts(short.words, found)) return false
  return isSamePolarity({ ...short, part: trim(short.words, found) }, { ...long, part: found })
}

/** Of two contents of one weight the first is the one whose words come first in the alphabet: the answer is the same either way round. */
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

/** The part of the longer content that has most of the shorter one's words. */
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

/** The words from the first to the last that the other content has, and a few around them, not of the next clause. */
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

/** How many words of one content stand, each alone, where another word stands in the other: "fix the water", "fix the schools". */
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
