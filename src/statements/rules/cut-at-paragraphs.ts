import type { WorkingDraft } from '../../data-model/index.ts'
import {
  rangeAt,
  rangesTouching,
  withoutOuterSpace,
  type Range,
  type Span,
} from '../../text/index.ts'
import { makeContentRule, type Surroundings } from '../draft.ts'

/**
 * A content that runs on into another paragraph is cut at its end, unless a quotation goes on there. The
 * part in the paragraph of the cue stays; without a cue in either, the first.
 */
export const cutAtParagraphs = makeContentRule('cut-at-paragraphs', cut)

function cut(span: Span, { text, segments }: Surroundings, draft: WorkingDraft): readonly Span[] {
  const parts: { start: number; end: number }[] = []
  for (const paragraph of rangesTouching(segments.paragraphs, span)) {
    const goesOn = rangeAt(segments.outerQuotations, paragraph.start)?.goesOn ?? false
    const last = parts.at(-1)
    const end = Math.min(span.end, paragraph.end)
    if (last && goesOn) last.end = end
    else parts.push({ start: Math.max(span.start, paragraph.start), end })
  }
  if (parts.length < 2) return [span]
  const paragraphOf = (offset: number) => rangeAt(segments.paragraphs, offset)
  const withCue = parts.find((part) =>
    draft.cue.some((cue) => paragraphOf(cue.start) === paragraphOf(part.start)),
  )
  const kept = withoutOuterSpace(text, (withCue ?? parts[0] ?? span) as Range)
  return kept ? [kept] : []
}
