/** A calendar day, `YYYY-MM-DD`. */
export type CalendarDay = string

/** A stretch of calendar days, both ends included. */
export interface CalendarDays {
  readonly start: CalendarDay
  readonly end: CalendarDay
}

/**
 * The day, month or year that a date of a file's metadata or a command's option names: ISO 8601 with or
 * without a time (the day as written, in the writer's own time zone), `20140616`, RFC 5322 dates, `16 June
 * 2014`, `June 16, 2014`, `2014/06/16`, `June 2014`, `2014-06`, `2014/06`, `2014`. Null for anything else, and for days that no calendar has.
 */
export function readCalendarDays(value: string): CalendarDays | null {
  const text = value.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?![\d])/.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(text)
  if (slashed) return day(slashed[1], slashed[2], slashed[3])
  const month = /^(\d{4})[-/](\d{2})$/.exec(text)
  if (month) return wholeMonth(Number(month[1]), Number(month[2]))
  const named = /^(\p{L}{3,9})\.?,?\s{1,3}(\d{4})$/u.exec(text)
  if (named && isMonth(named[1])) return wholeMonth(Number(named[2]), monthNumber(named[1]) ?? 0)
  if (/^\d{4}$/.test(text)) return { start: `${text}-01-01`, end: `${text}-12-31` }
  const british =
    /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?\s{1,3}(\p{L}{3,9})\.?,?\s{1,3}(\d{4})(?!\d)/u.exec(text)
  if (british) return day(british[3], monthNumber(british[2]), british[1])
  const american =
    /(?:^|\s)(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u.exec(text)
  if (american) return day(american[3], monthNumber(american[1]), american[2])
  return null
}

function day(
  year: string | undefined,
  month: string | number | null | undefined,
  date: string | undefined,
): CalendarDays | null {
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(date)]
  const made = new Date(Date.UTC(y, m - 1, d))
  if (m < 1 || made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d) return null
  const written = made.toISOString().slice(0, 10)
  return { start: written, end: written }
}

function wholeMonth(year: number, month: number): CalendarDays | null {
  if (month < 1 || month > 12) return null
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  return { start: `${last.slice(0, 7)}-01`, end: last }
}

function monthNumber(name: string | undefined): number | null {
  const index = months.findIndex((month) => name?.toLowerCase().startsWith(month))
  return index < 0 ? null : index + 1
}

/** Whether a word is the name of a month, or its beginning: "Sept" but no "Market". */
const isMonth = (name = ''): boolean =>
  fullMonths.some((month) => month.startsWith(name.toLowerCase()))

const fullMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** How many days after the first of January 1970 a day is; negative before it. */
export const dayNumber = (date: CalendarDay): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
