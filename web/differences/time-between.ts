import { isDayTold } from '../../src/data-model/is-day-told.ts'
import type { KeptDifference } from '../../src/record/index.ts'
import { dayNumber } from '../../src/text/calendar-day.ts'
import { plural } from '../../src/wording/index.ts'

/**
 * How long after the first of two statements the second was made: "“a few hours later”", "on the same day", "3 days later"; "3 days
 * apart" if it is only known when one of them was reported.
 */
export function timeBetween({
  a,
  b,
  order,
  hours,
}: Pick<KeptDifference, 'a' | 'b' | 'order' | 'hours'>): string {
  if (hours) return `“${hours.text}”`
  if (order === 'unknown') return 'which came first is not known'
  if (order === 'same day') return 'on the same day'
  const days = daysBetween(a.said.end, b.said.start)
  if (days === null) return 'one after the other'
  return `${inWords(days)} ${isDayTold(a.said) && isDayTold(b.said) ? 'later' : 'apart'}`
}

function daysBetween(first: string | null, last: string | null): number | null {
  if (first === null || last === null) return null
  const days = dayNumber(last) - dayNumber(first)
  return days > 0 ? days : null
}

function inWords(days: number): string {
  if (days < 60) return plural(days, 'day')
  const months = Math.round(days / 30.44)
  return months < 24
    ? `about ${plural(months, 'month')}`
    : `about ${plural(Math.round(months / 12), 'year')}`
}
