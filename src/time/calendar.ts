/** A unit of the calendar that a day lies in. */
import type { CalendarDay, CalendarDays } from '../text/index.ts'
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** The day so many days after another, before it where `count` is negative. */
export const addDays = (day: CalendarDay, count: number): CalendarDay =>
  fromNumber(toNumber(day) + count)

/** How many days `to` is after `from`. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  toNumber(to) - toNumber(from)

/** The day of the week: Monday is 0, Sunday 6. */
export const weekdayOf = (day: CalendarDay): number => (toNumber(day) + 3 + 7 * 200_000) % 7

/** Year, month (1 … 12) and day of the month. */
export function partsOf(day: CalendarDay): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date }
}

/** A day by its parts; null where no calendar has it or its year has not four digits. */
export function makeDay(year: number, month: number, date: number): CalendarDays | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (date < 1 || date > lastOfMonth(year, month)) return null
  return stretch(write(year, month, date), 1)
}

/** The days from the first of one month to the last of another, months counted on from `year`: 13 is the next January. */
export function monthsOf(year: number, first: number, last = first): CalendarDays {
  const from = toMonth(year, first)
  const to = toMonth(year, last)
  return {
    start: write(from.year, from.month, 1),
    end: write(to.year, to.month, lastOfMonth(to.year, to.month)),
  }
}

/** The days of the unit that lies so many units after the one that `day` lies in; weeks start on Monday. */
export function unitAt(day: CalendarDay, unit: Unit, shift: number): CalendarDays {
  const { year, month } = partsOf(day)
  switch (unit) {
    case 'day':
      return stretch(addDays(day, shift), 1)
    case 'week':
      return stretch(addDays(day, 7 * shift - weekdayOf(day)), 7)
    case 'month':
      return monthsOf(year, month + shift)
    case 'quarter': {
      const first = 3 * (Math.ceil(month / 3) - 1) + 1 + 3 * shift
      return monthsOf(year, first, first + 2)
    }
    case 'year':
    case 'decade':
    case 'century': {
      const length = { year: 1, decade: 10, century: 100 }[unit]
      const first = Math.floor(year / length) * length + shift * length
      return yearsOf(first, length)
    }
    default:
      return unit satisfies never
  }
}

/** So many whole years from one on. */
export const yearsOf = (first: number, count = 1): CalendarDays => ({
  start: write(clamp(first), 1, 1),
  end: write(clamp(first + count - 1), 12, 31),
})

/** So many days from one on. */
export const stretch = (start: CalendarDay, length: number): CalendarDays => ({
  start,
  end: addDays(start, length - 1),
})

/** The last day of a month. */
export const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()

function toMonth(year: number, month: number): { year: number; month: number } {
  return {
    year: clamp(year + Math.floor((month - 1) / 12)),
    month: ((((month - 1) % 12) + 12) % 12) + 1,
  }
}

/** The calendar of the record has the years 1 … 9999. */
const clamp = (year: number): number => Math.min(9999, Math.max(1, year))

const write = (year: number, month: number, date: number): CalendarDay =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

const dayLength = 86_400_000

/** Days since 1970-01-01, as the Gregorian calendar counts them in UTC. */
const toNumber = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`) / dayLength

const firstDay = toNumber('0001-01-01')
const lastDay = toNumber('9999-12-31')

const fromNumber = (number: number): CalendarDay =>
  new Date(Math.min(lastDay, Math.max(firstDay, number)) * dayLength).toISOString().slice(0, 10)
