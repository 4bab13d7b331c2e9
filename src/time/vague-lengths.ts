import type { Unit } from './calendar.ts'

/** How many days a stretch without a count covers: "recent days" are the last 7, "years ago" at most 1826, five years. */
export const vagueLengths: Readonly<Record<Unit, number>> = {
  day: 7,
  week: 28,
  month: 182,
  quarter: 365,
  year: 1826,
  decade: 10_957,
  century: 36_525,
}
