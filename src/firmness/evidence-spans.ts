import type { ScopeOperator } from './clause/scope-operator.ts'
import { byPosition, makeRange, makeSpan, type Range, type Span } from '../text/index.ts'
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

function joinRanges(text: string, ranges: readonly Range[]): readonly Span[] {
  const joined: Span[] = []
  for (const range of ranges.toSorted(byPosition)) {
    const last = joined.at(-1)
    const joins = last && text.slice(last.end, Math.max(last.end, range.start)).trim() === ''
    if (!joins) joined.push(makeSpan(text, range.start, range.end))
    else if (range.end > last.end) joined[joined.length - 1] = makeSpan(text, last.start, range.end)
  }
  return joined
}
