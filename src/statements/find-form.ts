import type { Form, Segments } from '../data-model/index.ts'
import { turnOf } from '../segment/index.ts'
import { findWords, rangeAt, type Span } from '../text/index.ts'

/**
 * The form of a statement by the outer quotations of its text. Words alone count: what joins them may stand outside. A turn of a
 * transcript is direct: its words stand there as they were spoken.
 */
export function findForm(
  { content, source }: { readonly content: readonly Span[]; readonly source: readonly Span[] },
  { outerQuotations, transcript }: Pick<Segments, 'outerQuotations' | 'transcript'>,
): Form {
  if (turnOf({ content, source }, transcript)?.isWhole) return 'direct'
  let quoted = 0
  let all = 0
  for (const span of content) {
    for (const word of findWords(span.text)) {
      if (!/[\p{L}\p{N}]/u.test(span.text.slice(word.start, word.end))) continue
      const start = span.start + word.start
      all++
      const quotation = rangeAt(outerQuotations, start)
      if (quotation && quotation.start < start && span.start + word.end <= quotation.end) quoted++
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted === all ? 'direct' : 'mixed'
}
