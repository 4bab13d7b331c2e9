import type { CalendarDay, CalendarDays } from '../text/index.ts'
import {
  addDays,
  daysBetween,
  makeDay,
  monthsOf,
  partsOf,
  stretch,
  unitAt,
  weekdayOf,
  yearsOf,
} from './calendar.ts'
import type { Direction } from './find-direction.ts'
import type { Anchor, Meaning, Part } from './meaning.ts'

/** What an expression of time is read against. */
export interface Surroundings {
  /** When the report was published; null where it is not known. */
  readonly published: CalendarDays | null
  /** The time last told of before it; null where there is none. */
  readonly told: CalendarDays | null
  /** The year that the paragraph tells of, where it is one before the report's; null where it is none. */
  readonly history: number | null
  /** Which way its clause looks. */
  readonly direction: () => Direction | null
}

/** The days that a meaning comes to, null where what it counts from is not known. A first day alone may be known. */
export function resolveMeaning(meaning: Meaning, around: Surroundings): CalendarDays | null {
  switch (meaning.kind) {
    case 'days':
      return { start: meaning.start, end: meaning.end }
    case 'yearless': {
      const history = around.history === null ? null : yearsOf(around.history)
      return hull(around.published ?? history, (day) => resolveYearless(meaning, day, around))
    }
    case 'weekday':
      return resolveWeekday(meaning, around)
    case 'unit':
      return resolveUnit(meaning, around)
    case 'hours': {
      // Hours may run over midnight into the neighbouring day.
      const day = oneDay(anchorOf(meaning.from, around))
      if (day === null) return null
      return meaning.shift < 0
        ? { start: addDays(day, -1), end: day }
        : { start: day, end: addDays(day, 1) }
    }
    case 'stretch': {
      const anchor = anchorOf(meaning.from, around)
      if (anchor === null) return null
      return meaning.days < 0
        ? { start: addDays(anchor.start, meaning.days), end: anchor.end }
        : { start: anchor.start, end: addDays(anchor.end, meaning.days) }
    }
    case 'date':
      return resolveDate(meaning.date, around)
    case 'part': {
      const days = resolveMeaning(meaning.of, around)
      return days && partOfDays(days, meaning.part)
    }
    case 'range': {
      const from = meaning.from ? resolveMeaning(meaning.from, around) : around.published
      const to = meaning.to ? resolveMeaning(meaning.to, around) : around.published
      if (from === null || to === null) return null
      if (from.start <= to.end) return { start: from.start, end: to.end }
      // "lasted from Monday to Wednesday", told on a Tuesday, began the week before.
      if (meaning.from?.kind === 'weekday' && around.direction() !== 'ahead') {
        return { start: addDays(from.start, -7), end: to.end }
      }
      const end = wrap(meaning.to, to.end)
      return end !== null && from.start <= end ? { start: from.start, end } : null
    }
    case 'clock':
    case 'duration':
    case 'set':
      return null
    default:
      return meaning satisfies never
  }
}

/** "early" is the first half of a time, "late" the second, "mid" the middle third; halves of a month meet on the 15th. */
function partOfDays({ start, end }: CalendarDays, part: Part): CalendarDays {
  const length = daysBetween(start, end) + 1
  const { year, month } = partsOf(start)
  if (length > 27 && length < 32) {
    const on = (from: number, to: number) => ({
      start: addDays(start, from - 1),
      end: addDays(start, to - 1),
    })
    return { early: on(1, 15), mid: on(11, 20), late: on(15, length) }[part]
  }
  const months = length < 360 ? 0 : Math.round(length / 30.4369)
  if (months === 0) {
    const [half, third] = [Math.floor(length / 2), Math.floor(length / 3)]
    return {
      early: { start, end: addDays(end, -half) },
      mid: { start: addDays(start, third), end: addDays(end, -third) },
      late: { start: addDays(start, half), end },
    }[part]
  }
  return {
    early: monthsOf(year, month, month + Math.ceil(months / 2) - 1),
    mid: monthsOf(year, month + Math.round(months / 3), month + Math.round((2 * months) / 3) - 1),
    late: monthsOf(year, month + Math.floor(months / 2), month + months - 1),
  }[part]
}

/** When an event was that the text names ("hours after the vote") is not known. */
function anchorOf(anchor: Anchor, { published, told }: Surroundings): CalendarDays | null {
  if (anchor === 'event') return null
  return anchor === 'published' ? published : told
}

const oneDay = (days: CalendarDays | null): CalendarDay | null =>
  days !== null && days.start === days.end ? days.start : null

/** From the earliest to the latest day, where the report is known to a month or a year alone. */
function hull(
  days: CalendarDays | null,
  resolve: (day: CalendarDay) => CalendarDays | null,
): CalendarDays | null {
  if (days === null) return null
  const first = resolve(days.start)
  const last = days.start === days.end ? first : resolve(days.end)
  return first && last && { start: first.start, end: last.end }
}

/** A day or month of every year: of the year that the text says, that its clause's tense asks for, or the nearest. */
function resolveYearless(
  { month, lastMonth, date, shift }: Extract<Meaning, { kind: 'yearless' }>,
  published: CalendarDay,
  { direction, history }: Surroundings,
): CalendarDays | null {
  const { year } = partsOf(published)
  const inYear = (of: number): CalendarDays | null => {
    return date === null ? monthsOf(of, month, lastMonth) : makeDay(of, month, date)
  }
  const around = [year - 2, year - 1, year, year + 1, year + 2].flatMap((of) => inYear(of) ?? [])
  const back =
    around.findLast(({ start, end }) => (shift === null ? start <= published : end < published)) ??
    null
  const ahead =
    around.find(({ start, end }) => (shift === null ? end >= published : start > published)) ?? null
  if (shift === 0) return inYear(year)
  if (shift !== null) return shift < 0 ? back : ahead
  if (back === null || ahead === null) return back ?? ahead
  const behind = daysBetween(back.start, published)
  const until = daysBetween(published, ahead.start)
  const near = date === null ? 0 : nearDays
  if (history !== null && Math.min(behind, until) > near) return inYear(history)
  if (Math.min(behind, until) > near) {
    const way = direction()
    if (way !== null) return way === 'back' ? back : ahead
  }
  return behind <= until ? back : ahead
}

/** A date this near needs no year: the nearest is meant, whatever the tense. */
const nearDays = 60

function resolveWeekday(
  { weekday, length, shift }: Extract<Meaning, { kind: 'weekday' }>,
  around: Surroundings,
): CalendarDays | null {
  if (shift === 'following') {
    const told = around.told
    return told && daysBetween(told.start, told.end) < 7
      ? firstAfter(told.end, weekday, length)
      : null
  }
  const published = oneDay(around.published)
  if (published === null) return null
  const week = stretch(addDays(published, weekday - weekdayOf(published)), length)
  const back = week.start <= published ? week : stretch(addDays(week.start, -7), length)
  switch (shift) {
    case 'last':
      return back.end < published ? back : stretch(addDays(back.start, -7), length)
    case 'coming':
      return firstAfter(published, weekday, length)
    case 'this':
      // "met this weekend", in Tuesday's report, looks back.
      return week.start > published && around.direction() === 'back' ? back : week
    case 'next':
      return stretch(addDays(week.start, 7), length)
    case null:
      break
    default:
      return shift satisfies never
  }
  if (week.start <= published && published <= week.end) return week
  return around.direction() === 'ahead' ? firstAfter(published, weekday, length) : back
}

function firstAfter(day: CalendarDay, weekday: number, length: number): CalendarDays {
  return stretch(addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1), length)
}

function resolveUnit(
  { unit, shift, from }: Extract<Meaning, { kind: 'unit' }>,
  around: Surroundings,
): CalendarDays | null {
  const anchor = anchorOf(from, around)
  // "the next day" is not counted from a month.
  if (anchor === null || (from === 'text' && daysBetween(anchor.start, anchor.end) > longest[unit]))
    return null
  return hull(anchor, (day) => unitAt(day, unit, shift))
}

/** What a unit can be counted from: no more than so many days apart. */
const longest = {
  day: 0,
  week: 6,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3660,
  century: 36_600,
} as const

/** "the 12th": of the month told of before, else the nearest to the report that its tense allows. */
function resolveDate(
  date: number,
  { published, told, direction }: Surroundings,
): CalendarDays | null {
  const near = told ?? published
  if (near === null || near.start.slice(0, 7) !== near.end.slice(0, 7)) return null
  const { year, month } = partsOf(near.start)
  const inMonth = (shift: number): CalendarDays | null => {
    const { start } = monthsOf(year, month + shift)
    const parts = partsOf(start)
    return makeDay(parts.year, parts.month, date)
  }
  const here = inMonth(0)
  if (told !== null || published === null || here === null) return here
  const way = direction()
  if (way === 'back' && here.start > published.end) return inMonth(-1)
  return way === 'ahead' && here.start < published.start ? inMonth(1) : here
}

/** The end of a range that would stand before its start: the week or year after. */
function wrap(meaning: Meaning | null, end: CalendarDay): CalendarDay | null {
  if (meaning?.kind === 'weekday') return addDays(end, 7)
  if (meaning?.kind !== 'yearless') return null
  const { year, month, date } = partsOf(end)
  return meaning.date === null
    ? monthsOf(year + 1, month).end
    : (makeDay(year + 1, month, date)?.end ?? null)
}
