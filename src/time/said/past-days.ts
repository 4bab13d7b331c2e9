import type { Said, Time } from '../../data-model/index.ts'
import type { CalendarDays } from '../../text/index.ts'
import { addDays, daysBetween, monthsOf, partsOf } from '../calendar.ts'

/** Days that end no later than the report; null where they all lie after it. What was said is not after its report. */
export function cutOff(
  { start, end }: Pick<Time, 'start' | 'end'>,
  published: CalendarDays | null,
): Pick<Said, 'start' | 'end'> {
  if (published === null || start === null || end === null || end <= published.end)
    return { start, end }
  return start <= published.end ? { start, end: published.end } : { start: null, end: null }
}

/** A weekday or a month without a year that was read as one after the report, as the last one before it: what was told is past. */
export function lookBack(time: Time, published: CalendarDays | null): Time {
  const { start, end, span } = time
  if (published === null || start === null || end === null || start <= published.end) return time
  if (time.anchor !== 'published' || /\b(?:next|coming|this)\b/i.test(span.text)) return time
  const ahead = daysBetween(published.end, start)
  if (time.kind === 'point' && weekday.test(span.text) && ahead < 7)
    return { ...time, start: addDays(start, -7), end: addDays(end, -7) }
  const { year, month } = partsOf(start)
  return monthAlone.test(span.text) ? { ...time, ...monthsOf(year - 1, month) } : time
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const monthAlone =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i
