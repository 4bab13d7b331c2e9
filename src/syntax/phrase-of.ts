import type { ParsedWord, Relation } from '../data-model/index.ts'
import { makeSpan, type Range, type Span } from '../text/index.ts'

/** What hangs on a word by one of these relations, by index, in order. */
export const dependentsOf = (
  words: readonly ParsedWord[],
  head: number,
  relations: ReadonlySet<Relation>,
): readonly number[] =>
  words.flatMap((word, at) => (word.head === head && relations.has(word.relation) ? at : []))

/**
 * The words that hang on one, from the first to the last, without those that hang by one of the relations of `without` and
 * what hangs on these.
 */
export function phraseOf(
  text: string,
  words: readonly ParsedWord[],
  head: number,
  without: ReadonlySet<Relation>,
): Span {
  const own = new Set([head])
  // A word may come before the one that it hangs on: until nothing is added any more.
  for (let before = 0; before !== own.size;) {
    before = own.size
    for (const [at, { head: on, relation }] of words.entries()) {
      if (on !== null && own.has(on) && !without.has(relation)) own.add(at)
    }
  }
  const spans = [...own].flatMap((at) => words[at]?.span ?? [])
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity)
  const end = spans.reduce((most, span) => Math.max(most, span.end), 0)
  return makeSpan(text, start, end)
}

/** The word in some ranges on which the others there hang; null if none stands there. */
export function headIn(words: readonly ParsedWord[], ranges: readonly Range[]): number | null {
  const isIn = (at: number | null) => {
    const span = at === null ? undefined : words[at]?.span
    return (
      span !== undefined && ranges.some(({ start, end }) => start < span.end && span.start < end)
    )
  }
  const found = words.findIndex(
    ({ head, partOfSpeech }, at) => partOfSpeech !== 'PUNCT' && isIn(at) && !isIn(head),
  )
  return found < 0 ? null : found
}
