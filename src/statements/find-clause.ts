import type { Segments, StatementParts } from '../data-model/index.ts'
import {
  byPosition,
  firstEndingAfter,
  largest,
  makeRange,
  overlaps,
  rangeAt,
  smallest,
  type Range,
  type Span,
} from '../text/index.ts'

/**
 * The reporting clause of a statement: its cue's sentence, without the content and the source, up to where another
 * statement's words stand.
 */
export function findClause(
  segments: Segments,
  { cue, content, source }: StatementParts,
  parts: readonly Span[],
): readonly Range[] {
  const [first] = cue
  const sentence = first && rangeAt(segments.sentences, first.start)
  if (!sentence) return []
  const inSentence = (span: Range) => span.start >= sentence.start && span.start < sentence.end
  const own = [...content, ...source, first].filter(inSentence)
  const others: Span[] = []
  for (let index = firstEndingAfter(parts, sentence.start); ; index++) {
    const part = parts[index]
    if (!part || part.start >= sentence.end) break
    if (!own.some((one) => overlaps(one, part))) others.push(part)
  }
  const before = others.filter(({ end }) => end <= first.start)
  const from = Math.max(sentence.start, largest(before.map(({ end }) => end)))
  const behind = others.filter(({ start }) => start >= first.end)
  const to = Math.min(sentence.end, smallest(behind.map(({ start }) => start)))
  const clause: Range[] = []
  let at = from
  for (const { start, end } of [...content, ...source]
    .filter((span) => span.end > from && span.start < to)
    .toSorted(byPosition)) {
    if (start > at) clause.push(makeRange(at, start))
    at = Math.max(at, end)
  }
  if (at < to) clause.push(makeRange(at, to))
  return clause
}
