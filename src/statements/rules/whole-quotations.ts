import { makeSpan, rangeAt, type Span } from '../../text/index.ts'
import { makeContentRule, type Surroundings } from '../draft.ts'

/** A quotation's marks belong to it: a content that holds all words of one, but not the mark it opens or closes with, gets that; one that ends with an opening mark gets the words, too. */
export const wholeQuotations = makeContentRule('whole-quotations', complete)

function complete(span: Span, { text, segments: { outerQuotations } }: Surroundings): Span {
  const first = rangeAt(outerQuotations, span.start)
  const last = rangeAt(outerQuotations, span.end - 1)
  const opens =
    first?.closed && first.end <= span.end && !word.test(text.slice(first.start, span.start))
  const start = opens ? first.start : span.start
  const closes =
    last?.closed &&
    last.start >= start &&
    (!word.test(text.slice(span.end, last.end)) || !word.test(text.slice(last.start, span.end)))
  const end = closes ? Math.max(last.end, span.end) : span.end
  return start === span.start && end === span.end ? span : makeSpan(text, start, end)
}

const word = /[\p{L}\p{N}]/u
