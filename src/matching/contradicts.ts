import type { Statement } from '../data-model/index.ts'
import { alignRelatedWords } from './align-related-words.ts'
import { exclusive, opposites } from './same-words.ts'
import { onlyIn, type StatementWord } from './statement-words.ts'

type Words = readonly StatementWord[]

/** Whether one of two similar contents says something different from the other. */
export function contradicts(a: Words, b: Words): boolean {
  const [mine, theirs] = [onlyIn(a, b), onlyIn(b, a)]
  return (
    differsIn('number', mine, theirs) ||
    differsIn('name', mine, theirs) ||
    exclusive.some((group) => hasOf(group, mine) && hasOf(group, theirs)) ||
    hasOpposites(a, b) ||
    hasOppositePrefix(mine, theirs) ||
    isReversed(a, b)
  )
}

/** Whether each has a number or a name that the other lacks; roughly the same number counts as the same. */
function differsIn(kind: 'number' | 'name', mine: Words, theirs: Words): boolean {
  const [a, b] = [
    mine.filter((word) => word.kind === kind),
    theirs.filter((word) => word.kind === kind),
  ]
  const near = alignRelatedWords(a, b)
  const nearInB = new Set(near.values())
  return a.some(({ stem }) => !near.has(stem)) && b.some(({ stem }) => !nearInB.has(stem))
}

const hasOf = (group: ReadonlySet<string>, words: Words): boolean =>
  words.some(({ stem }) => group.has(stem))

function hasOpposites(a: Words, b: Words): boolean {
  const [mine, theirs] = [stemsOf(a), stemsOf(b)]
  const inOneAlone = (one: string, other: string) =>
    mine.has(one) && !theirs.has(one) && theirs.has(other) && !mine.has(other)
  return opposites.some(([one, other]) => inOneAlone(one, other) || inOneAlone(other, one))
}

/** "safe" and "unsafe", "possible" and "impossible". */
function hasOppositePrefix(mine: Words, theirs: Words): boolean {
  const [a, b] = [stemsOf(mine), stemsOf(theirs)]
  const turned = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].some((stem) => prefixes.some((prefix) => others.has(prefix + stem)))
  return turned(a, b) || turned(b, a)
}

/** Before a stem they make the opposite of it. */
export const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non']

const stemsOf = (words: Words): ReadonlySet<string> => new Set(words.map(({ stem }) => stem))

/** Whether "the mayor threatened the journalist" in one is "the journalist threatened the mayor" in the other; false if one is passive. */
const isReversed = (a: Words, b: Words): boolean => findReversed(a, b) !== null

/** What words are compared by. */
type Weighed = Pick<StatementWord, 'stem' | 'weight'>

/** The first three words of a content that stand in the other in the opposite order, as indexes of the words of each; null if there are none. */
export function findReversed(
  a: readonly Weighed[],
  b: readonly Weighed[],
): { readonly a: readonly number[]; readonly b: readonly number[] } | null {
  const theirs = triplesOf(b)
  const forwards = new Set(theirs.map(({ words }) => words.join(' ')))
  const backwards = new Map(theirs.map((triple) => [triple.words.toReversed().join(' '), triple]))
  for (const { words, passive, places } of triplesOf(a)) {
    const order = words.join(' ')
    const other = backwards.get(order)
    if (new Set(words).size === words.length && !forwards.has(order) && other?.passive === passive)
      return { a: places, b: other.places }
  }
  return null
}

interface Triple {
  readonly words: readonly string[]
  /** Their indexes. */
  readonly places: readonly number[]
  /** Whether a form of "be" comes before the middle one. */
  readonly passive: boolean
}

/** Every three consecutive words that say something about the matter. */
function triplesOf(words: readonly Weighed[]): readonly Triple[] {
  const weighty = [...words.entries()].filter(([, { weight }]) => weight > 0)
  return weighty.flatMap(([middle, { stem }], at) => {
    const [before, after] = [weighty[at - 1], weighty[at + 1]]
    if (!before || !after) return []
    const passive = words.slice(before[0] + 1, middle).some((word) => word.stem === 'be')
    return {
      words: [before[1].stem, stem, after[1].stem],
      places: [before[0], middle, after[0]],
      passive,
    }
  })
}

/** A content with its polarity, and the part that it shares with the other. */
export interface PolarContent {
  readonly words: Words
  readonly part: Words
  readonly polarity: Statement['polarity']
}

/**
 * Whether both contents present the matter as true, or both as not true. A negation outside the shared part is
 * ignored. If the shared part is negated in both, so is the matter, whatever is read from the rest.
 */
export function isSamePolarity(a: PolarContent, b: PolarContent): boolean {
  const [mine, theirs] = [hasNegator(a.part), hasNegator(b.part)]
  if (a.polarity === 'unknown' || b.polarity === 'unknown') return mine === theirs
  if (a.polarity === b.polarity) return true
  if (mine && theirs) return true
  // The negation of one is at the place where the other was cut.
  return mine === theirs && (hasNegator(a.words) || hasNegator(b.words))
}

const hasNegator = (words: Words): boolean => words.some(({ kind }) => kind === 'negator')
