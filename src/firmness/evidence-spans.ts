import type { ScopeOperator } from './clause/scope-operator.ts'
import { joinRanges, makeRange, type Range, type Span } from '../text/index.ts'
import type { Word } from './words/find-words.ts'

/**
 * The spans of those of the words that tell, and of `more` ranges, in text order: none twice, those with nothing but white space
 * between them one, and "n't" with the verb that it is written together with.
 */
export function evidenceSpans(
  text: string,
  words: readonly Word[],
  telling: readonly Pick<ScopeOperator, 'from' | 'to'>[],
): (more: readonly Range[]) => readonly Span[] {
  const ranges = telling.flatMap(({ from, to }) =>
    words.slice(from, to).map(({ whole, end }) => makeRange(whole, end)),
  )
  return (more) => joinRanges(text, [...ranges, ...more])
}
