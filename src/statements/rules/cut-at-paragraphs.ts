import { withoutOuterSpace, type Range, type Span } from '../../text/index.ts'
import type { Draft, Rule, Surroundings } from '../draft.ts'

/**
 * A content that runs on into another paragraph is cut at its end, unless a quotation goes on there. The
 * part in the paragraph of the cue stays; without a cue in either, the first.
 */
export const cutAtParagraphs: Rule = {
  name: 'cut-at-paragraphs',
  apply: (drafts, surroundings) =>
    drafts.map((draft) => {
      const content = draft.content.flatMap((span) => cut(span, draft, surroundings))
      return content.every((span, index) => span === draft.content[index])
        ? draft
        : { ...draft, content, madeBy: [...draft.madeBy, cutAtParagraphs.name] }
    }),
}

function cut(span: Span, draft: Draft, { text, segments }: Surroundings): readonly Span[] {
  const crossed = segments.paragraphs.filter(
    (paragraph) => paragraph.start < span.end && paragraph.end > span.start,
  )
  const parts: { start: number; end: number }[] = []
  for (const paragraph of crossed) {
    const goesOn = segments.quotations.some((one) => one.goesOn && one.start === paragraph.start)
    const last = parts.at(-1)
    const end = Math.min(span.end, paragraph.end)
    if (last && goesOn) last.end = end
    else parts.push({ start: Math.max(span.start, paragraph.start), end })
  }
  if (parts.length < 2) return [span]
  const withCue = parts.find((part) => draft.cue.some((cue) => sameParagraph(cue, part, crossed)))
  const kept = withoutOuterSpace(text, (withCue ?? parts[0] ?? span) as Range)
  return kept ? [kept] : []
}

function sameParagraph(
  cue: Range,
  part: { start: number; end: number },
  paragraphs: readonly Range[],
): boolean {
  return paragraphs.some(
    (one) =>
      one.start <= cue.start && cue.end <= one.end && one.start < part.end && part.start < one.end,
  )
}
