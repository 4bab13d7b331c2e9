import type { ShownWords, Statement } from '../../data-model/index.ts'
import { makeRange, type Range, type Span } from '../../text/index.ts'
import type { PairSide } from './pair-side.ts'

/** What of a statement is compared. */
export type ComparableStatement = Pick<
  Statement,
  'content' | 'matter' | 'act' | 'polarity' | 'modality' | 'evidence'
>

/** A statement as it is compared: its content in one piece; and what it is about if that stands elsewhere. */
export function sideOfStatement(statement: ComparableStatement): PairSide {
  const { content, matter, act, polarity, modality, evidence } = statement
  return {
    text: content.map(({ text }) => text).join(between),
    matter:
      matter && matter.basis !== 'content'
        ? matter.spans.map(({ text }) => text).join(between)
        : null,
    told: toldOf(statement),
    about: matter && matter.spans.map(({ text }) => text).join(between),
    firmness: { act, polarity, modality },
    evidence: evidence.flatMap((span) => placeInContent(content, span) ?? []),
  }
}

/** The words that show that something is denied, possible, planned, if they stand outside of the content. */
function toldOf({ content, polarity, modality, evidence }: ComparableStatement): string | null {
  if (polarity === 'positive' && modality === 'certain') return null
  const isOutside = evidence.every((span) => placeInContent(content, span) === null)
  return isOutside && evidence.length > 0 ? evidence.map(({ text }) => text).join(between) : null
}

/** What stands between two fragments of a content. */
const between = ' '

/** Where a span of the report stands in a content in one piece; null if it is not in it. */
function placeInContent(content: readonly Span[], { start, end }: Range): Range | null {
  let at = 0
  for (const fragment of content) {
    if (start >= fragment.start && end <= fragment.end)
      return makeRange(at + start - fragment.start, at + end - fragment.start)
    at += fragment.text.length + between.length
  }
  return null
}

/**
 * The words of a statement that show a difference, in its report. If none of its content do, those by which it was reported
 * show its commitment ("denied", "ruled out"); but not that it was just said.
 */
export function shownInReport(
  { content, evidence, polarity, modality }: ComparableStatement,
  shown: Span | null,
  by: ShownWords['by'],
): Span | null {
  if (!shown) {
    const isTold = polarity === 'negative' || modality !== 'certain'
    return isTold && (by === 'commitment' || by === 'polarity') ? (evidence.at(-1) ?? null) : null
  }
  let at = 0
  for (const { start, text } of content) {
    const end = Math.min(shown.end, at + text.length)
    if (shown.start < at + text.length && end > shown.start) {
      const from = Math.max(0, shown.start - at)
      const words = text.slice(from, end - at)
      return { ...makeRange(start + from, start + from + words.length), text: words }
    }
    at += text.length + between.length
  }
  return null
}
