import type { WorkingDraft } from '../../data-model/index.ts'
import { firstEndingAfter, largest, rangeAt, smallest, type Span } from '../../text/index.ts'
import { makeContentRule, type Surroundings } from '../draft.ts'

/**
 * What stands outside quotation marks in another sentence than its cue, beside content that does not: in one before, or within one after, whose
 * first words are no part of it. The model marked the object of a sentence that reports nothing, or what another is said to have said. It is left out.
 */
export const dropOtherSentences = makeContentRule(
  'drop-other-sentences',
  (span, surroundings, draft) => {
    const isApart = (one: Span) => standsApart(one, surroundings, draft)
    return isApart(span) && !draft.content.every(isApart) ? [] : span
  },
)

function standsApart(span: Span, { text, segments }: Surroundings, { source, cue }: WorkingDraft) {
  const { sentences, outerQuotations } = segments
  if (cue.length === 0) return false
  if (rangeAt(outerQuotations, span.start) || rangeAt(outerQuotations, span.end - 1)) return false
  const around = [...source, ...cue]
  const first = firstEndingAfter(sentences, smallest(around.map(({ start }) => start)))
  if (firstEndingAfter(sentences, span.end - 1) < first) return true
  const last = firstEndingAfter(sentences, largest(around.map(({ end }) => end)) - 1)
  const place = firstEndingAfter(sentences, span.start)
  const before = text.slice(sentences[place]?.start ?? span.start, span.start)
  return place > last && /[\p{L}\p{N}]/u.test(before)
}
