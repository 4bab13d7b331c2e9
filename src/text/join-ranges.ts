import { byPosition, makeSpan, type Range, type Span } from './span.ts'

/** The spans of ranges of a text, in text order; those that overlap, or have nothing but white space between them, are one. */
export function joinRanges(text: string, ranges: readonly Range[]): readonly Span[] {
  const joined: Span[] = []
  for (const range of ranges.toSorted(byPosition)) {
    const last = joined.at(-1)
    const joins = last && text.slice(last.end, Math.max(last.end, range.start)).trim() === ''
    if (!joins) joined.push(makeSpan(text, range.start, range.end))
    else if (range.end > last.end) joined[joined.length - 1] = makeSpan(text, last.start, range.end)
  }
  return joined
}
