import type { CalendarDays } from '../text/index.ts'
import type { ParsedComponents } from 'chrono-node'

import type { FoundTime } from './evaluate-times.ts'

/** Finds the times of a text, given the report's day. */
export type FindTimes = (text: string, published: CalendarDays | null) => readonly FoundTime[]

/**
 * What chrono-node finds, as a measure beside ours: in UTC, `forwardDate` false. Null where the package, which only a
 * development checkout has, is not installed.
 */
export async function findWithChrono(): Promise<FindTimes | null> {
  const chrono = await import('chrono-node').catch(() => null)
  if (chrono === null) return null
  return (text, published) => {
    const instant = new Date(`${published?.start ?? '1970-01-01'}T12:00:00Z`)
    return chrono.parse(text, { instant, timezone: 0 }, { forwardDate: false }).map((result) => ({
      span: { start: result.index, end: result.index + result.text.length, text: result.text },
      start: daysOf(result.start).start,
      end: daysOf(result.end ?? result.start).end,
    }))
  }
}

/** Days as sure as chrono-node is of them: a day, else the month, else the year. */
function daysOf(part: ParsedComponents): CalendarDays {
  const day = part.date().toISOString().slice(0, 10)
  const [year = '', month = ''] = day.split('-')
  const isDay = (['day', 'weekday', 'hour'] as const).some((unit) => part.isCertain(unit))
  if (isDay || !(part.isCertain('month') || part.isCertain('year'))) return { start: day, end: day }
  if (!part.isCertain('month')) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return { start: `${year}-${month}-01`, end: last }
}
