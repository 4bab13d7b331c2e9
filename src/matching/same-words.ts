import lists from './same-words.json' with { type: 'json' }
import { stemOf } from './stem-of.ts'

/** The one stem for all forms of a word and of the words listed as alike: "dropped" and "falls" have the same. */
export function commonStem(word: string): string {
  const stem = stemOf(word)
  return alike.get(stem) ?? stem
}

const alike = new Map(
  lists.alike.flatMap((group) =>
    group.map((word) => [stemOf(word), stemOf(group[0] ?? word)] as const),
  ),
)

const stems = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(commonStem))

/** Words that say nothing about the matter, in small letters. */
export const stopWords: ReadonlySet<string> = new Set(lists.stopWords)
/** Words that say little about the matter, as stems. */
export const weakWords = stems(lists.weakWords)
/** Words that negate the matter, in small letters. */
export const negators: ReadonlySet<string> = new Set(lists.negators)
/** Words that start a clause of its own, in small letters. */
export const clauseStarts: ReadonlySet<string> = new Set(lists.clauseStarts)
/** Words before a number that make it a rough one. */
export const hedges: ReadonlySet<string> = new Set(lists.hedges)

/** Pairs of words that cannot replace each other. */
export const opposites: readonly (readonly [string, string])[] = lists.opposites.map(
  ([one = '', other = '']) => [commonStem(one), commonStem(other)],
)

/** Sets of words that exclude each other: days of the week, months … */
export const exclusive = lists.exclusive.map(stems)

/** Words in names that do not distinguish institutions. */
export const plainNames: ReadonlySet<string> = new Set(lists.plainNames)
/** Words for those who speak for an institution. */
export const spokesRoles: ReadonlySet<string> = new Set(lists.spokesRoles)
