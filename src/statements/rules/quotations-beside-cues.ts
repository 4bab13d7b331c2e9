import type { WorkingDraft } from '../../data-model/index.ts'
import { makeSpan, rangeAt, type Span } from '../../text/index.ts'
import type { Rule, Surroundings } from '../draft.ts'
import { endsInComma, followsQuotation } from '../follows-quotation.ts'

/**
 * Words that end in a comma before the closing mark go on in the sentence of who reports them. Where source or cue follow at once, all of the quotation is said,
 * and nothing of what leads to it with a colon. Where the cue stands before, a clause behind tells when that was: "says, “Don’t,” until shots are heard". (In
 * PolNeAR train 16 of 18 contents begin after such a colon, and 4 of 4 end before such a clause.)
 */
export const quotationsBesideCues: Rule = {
  name: 'quotations-beside-cues',
  apply: (drafts, surroundings) =>
    drafts.map((draft) => {
      const content = searchQuotation(draft, surroundings)
      return content
        ? { ...draft, content, madeBy: [...draft.madeBy, quotationsBesideCues.name] }
        : draft
    }),
}

/** What a draft's source says, where a quotation beside the cue is all of it, or of its beginning, and the draft has it otherwise. */
function searchQuotation(
  draft: WorkingDraft,
  { text, segments: { outerQuotations } }: Surroundings,
): readonly Span[] | null {
  const { cue, content } = draft
  const first = content[0]
  if (!first) return null
  const quotation = rangeAt(outerQuotations, first.end - 1) ?? rangeAt(outerQuotations, first.start)
  if (!quotation?.closed || !endsInComma(quotation, text)) return null
  const { start, end } = quotation
  const whole = makeSpan(text, start, end)
  const later = content.filter((span) => span.start >= end)
  const parts = content.filter((span) => span.start < end)
  const last = parts.at(-1) ?? first
  if (start === first.start && end === last.end && parts.length === 1) return null
  if (last.end <= end && followsQuotation(draft, quotation, text)) {
    if (first.start < start)
      return leadsTo.test(text.slice(first.start, start)) ? [whole, ...later] : null
    const size = parts.reduce((sum, span) => sum + span.end - span.start, 0)
    return size > (end - start) / 2 ? [whole, ...later] : null
  }
  const precedes = cue.length > 0 && cue.every((span) => span.end <= start)
  return precedes &&
    content.length === 1 &&
    first.start === start &&
    whenItWas.test(text.slice(end, last.end))
    ? [whole]
    : null
}

const leadsTo = /^[^"“”\n]+: $/u
const whenItWas = /^ (?:after|as|before|until|when|while) /u
