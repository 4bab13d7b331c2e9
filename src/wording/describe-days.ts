/** Words about days. Those that name a day, a month or a year have it as `<time>` takes it: "2014-06-16", "2014-06", "2014". */
export interface DayWords {
  readonly words: string
  readonly time: string | null
}

/** A calendar day in words: "16 June 2014". */
export const describeDay = (day: string): string =>
  inWords(day, { day: 'numeric', month: 'long', year: 'numeric' })

/** The days on one of which something happened, both ends included; whole months and years only by name. */
export const describeDays = (start: string, end: string): string =>
  joinWords(daysInWords(start, end))

/** What `describeDays` says, in parts. `withWeekday`: a single day has its weekday, "Monday 16 June 2014". */
export function daysInWords(
  start: string,
  end: string,
  { withWeekday = false }: { readonly withWeekday?: boolean } = {},
): readonly DayWords[] {
  if (start === end) {
    const weekday = withWeekday ? `${inWords(start, { weekday: 'long' })} ` : ''
    return [{ words: weekday + describeDay(start), time: start }]
  }
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)]
  if (start === `${year}-01-01` && end === `${year}-12-31`) return [{ words: year, time: year }]
  if (start === `${month}-01` && end.startsWith(month) && isLastOfMonth(end)) {
    return [{ words: inWords(start, { month: 'long', year: 'numeric' }), time: month }]
  }
  return [
    { words: 'between ', time: null },
    { words: describeDay(start), time: start },
    { words: ' and ', time: null },
    { words: describeDay(end), time: end },
  ]
}

/** Parts of words as one text. */
export const joinWords = (parts: readonly DayWords[]): string =>
  parts.map(({ words }) => words).join('')

/** The first and the last day of a period: "2 March 2021 to 15 March 2021". */
export const describePeriod = (first: string, last: string): string =>
  first === last ? describeDay(first) : `${describeDay(first)} to ${describeDay(last)}`

/**
 * Days that a search is limited to, each end open if it is null: "1 to 31 October 2016", "from 1 May 2016", "on 2 May 2016";
 * null if both are open.
 */
export function describeDayLimits(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `until ${describeDay(to)}`
  if (to === null) return `from ${describeDay(from)}`
  if (from === to) return `on ${describeDay(from)}`
  // What both have in common is said once.
  const words = describeDay(from).split(' ')
  const kept = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3
  return `${words.slice(0, kept).join(' ')} to ${describeDay(to)}`
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}

/** A calendar day has no time zone: it is written as its midnight in UTC, in UTC. */
const inWords = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
