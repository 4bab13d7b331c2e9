import { makeDay } from '../calendar.ts'
import { makeFinder } from '../make-finder.ts'
import type { Meaning } from '../meaning.ts'
import { dash, dateNumber, gap, monthName, monthNumber, year } from '../word-patterns.ts'

const between = `(?:${dash}|${gap}(?:to|through|until|(?<=\\bbetween\\s.{1,20})and)${gap}(?:the${gap})?)`
const ends = `(?<first>${dateNumber})${between}(?<last>${dateNumber})`

/** "June 16–18", "16 to 18 June 2014": days of one month. */
export const dateRanges = [
  makeFinder(
    'date-range-after-month',
    new RegExp(
      `\\b(?<month>${monthName})${gap}${ends}\\b(?!:\\d|${gap}\\p{Lu}\\p{Ll}{2,8}${gap}\\d{4})(?:,?${gap}(?<year>${year})\\b)?`,
      'giu',
    ),
    (group) => readRange(group('year'), group('month'), group('first'), group('last')),
  ),
  makeFinder(
    'date-range-before-month',
    new RegExp(
      `(?<![\\d.,/-])${ends}${gap}(?:of${gap})?(?<month>${monthName})(?!\\p{L})(?:,?${gap}(?<year>${year})\\b)?`,
      'giu',
    ),
    (group) => readRange(group('year'), group('month'), group('first'), group('last')),
  ),
] as const

function readRange(yearText: string, monthText: string, firstText: string, lastText: string) {
  if (!/^\p{Lu}/u.test(monthText)) return null
  const month = monthNumber(monthText)
  const [first, last] = [Number.parseInt(firstText), Number.parseInt(lastText)]
  if (last <= first) return null
  if (yearText === '') {
    const dayOf = (date: number): Meaning => ({
      kind: 'yearless',
      month,
      lastMonth: month,
      date,
      shift: null,
    })
    return { meaning: { kind: 'range' as const, from: dayOf(first), to: dayOf(last) } }
  }
  const start = makeDay(Number(yearText), month, first)
  const end = makeDay(Number(yearText), month, last)
  return start && end && { meaning: { kind: 'days' as const, start: start.start, end: end.end } }
}
