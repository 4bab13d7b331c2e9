import type { Time } from '../../data-model/index.ts'
import { rangeAt } from '../../text/index.ts'
import type { TimesOfReport } from './find-reporting-date.ts'

/** The day of which a text last told before "that morning" or "the same day"; null for other words, and where it told of none shortly before. */
export function findDayBefore(
  { span }: Pick<Time, 'span'>,
  { segments, times }: TimesOfReport,
): Time | null {
  if (!sameDay.test(span.text)) return null
  const before = times.findLast(
    ({ start, time }) =>
      start < span.start &&
      time.kind === 'point' &&
      time.start !== null &&
      !rangeAt(segments.outerQuotations, start),
  )
  return before && span.start - before.end < reach ? before.time : null
}

const sameDay =
  /^(?:later |earlier )?(?:that|the same|that same) (?:day|morning|afternoon|evening|night)$/i

/** In UTF-16 code units. */
const reach = 1000
