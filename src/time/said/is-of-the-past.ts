import { daysBetween } from '../calendar.ts'
import { firstEndingAfter, overlaps, rangeAt, type CalendarDays } from '../../text/index.ts'
import type { TimesOfReport } from './find-reporting-date.ts'
import { hasFormOfSaying } from './has-form-of-saying.ts'
import type { StatementToDate } from './statement-to-date.ts'

/**
 * Whether a statement is part of what a paragraph tells of long ago: "They met in 2003. The council feared …". Not what somebody said of it, as news
 * does: "They met in 2003. Lind recalled …".
 */
export function isOfThePast(
  { source, cue, content }: StatementToDate,
  { text, segments, times }: TimesOfReport,
  published: CalendarDays | null,
): boolean {
  const [first] = cue
  const paragraph = first && rangeAt(segments.paragraphs, first.start)
  if (!first || !paragraph || !published) return false
  if (hasFormOfSaying(cue)) return false
  if (
    !past.test(first.text) ||
    content.some(({ start }) => rangeAt(segments.outerQuotations, start))
  )
    return false
  const until = firstEndingAfter(times, first.start)
  for (let index = until - 1; index >= Math.max(0, until - mostTried); index--) {
    const one = times[index]
    if (!one || one.start < paragraph.start) return false
    const { end } = one.time
    if (end === null || rangeAt(segments.outerQuotations, one.start)) continue
    if ([...content, ...source].some((span) => overlaps(span, one))) continue
    const isSince = /\bsince\s$/i.test(text.slice(Math.max(0, one.start - 6), one.start))
    return !isSince && daysBetween(end, published.start) > long
  }
  return false
}

/** So many times before a statement are looked at. */
const mostTried = 12
/** In days. */
const long = 200
const past =
  /^(?:\p{L}+ly |then |later |also |did |didn['’]t |was |were )*(?:\p{L}+ed|was|were|did|didn['’]t|saw|made|got|took|gave|put|won|went|kept|felt|knew|thought|sought|fought|wrote|chose)\b/iu
