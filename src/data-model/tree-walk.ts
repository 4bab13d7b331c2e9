import { overlaps, type Range } from '../text/span.ts'
import type { Relation } from './relations.ts'
import type { ParsedWord } from './tree.ts'

/** What hangs on each word of a sentence, by index, in order. */
export function dependentsOfEach(words: readonly ParsedWord[]): readonly (readonly number[])[] {
  const dependents: number[][] = words.map(() => [])
  for (const [at, { head }] of words.entries()) if (head !== null) dependents[head]?.push(at)
  return dependents
}

/** Those of some words, by index, that hang by one of these relations. */
export const hangingBy = (
  words: readonly ParsedWord[],
  some: readonly number[] | undefined,
  relations: ReadonlySet<Relation>,
): readonly number[] => (some ?? []).filter((one) => relations.has(words[one]?.relation ?? 'dep'))

/** The words of a sentence that stand in one of some ranges, by index, in order. */
export const wordsStandingIn = (
  words: readonly ParsedWord[],
  ranges: readonly Range[],
): readonly number[] =>
  words.flatMap(({ span }, at) => (ranges.some((range) => overlaps(range, span)) ? at : []))
