import type { Form, Segments } from '../data-model/index.ts'
import { turnOf } from '../segment/index.ts'
import { rangeAt, type Span } from '../text/index.ts'

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
    for (const match of span.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = span.start + match.index
      all++
      const quotation = rangeAt(outerQuotations, start)
      if (quotation && quotation.start < start && start + match[0].length <= quotation.end) quoted++
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted === all ? 'direct' : 'mixed'
}
