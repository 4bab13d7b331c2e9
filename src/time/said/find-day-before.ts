import type { Time } from '../../data-model/index.ts'
import { firstEndingAfter, rangeAt } from '../../text/index.ts'
import type { TimesOfReport } from './find-reporting-date.ts'

/** The day of which a text last told before "that morning" or "the same day"; null for other words, and where it told of none shortly before. */
export function findDayBefore(
  { span }: Pick<Time, 'span'>,
  { segments, times }: TimesOfReport,
): Time | null {
  if (!sameDay.test(span.text)) return null
  for (let index = firstEndingAfter(times, span.start) - 1; index >= 0; index--) {
    const one = times[index]
    if (!one || span.start - one.end > reach) return null
    const isDay = one.time.kind === 'point' && one.time.start !== null
    if (isDay && !rangeAt(segments.outerQuotations, one.start)) return one.time
  }
  return null
}

const sameDay =
  /^(?:later |earlier )?(?:that|the same|that same) (?:day|morning|afternoon|evening|night)$/i

/** In UTF-16 code units. */
const reach = 1000
