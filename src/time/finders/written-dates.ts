import { makeDay } from '../calendar.ts'
import { makeFinder, type Found } from '../make-finder.ts'
import { dateNumber, gap, monthName, monthNumber, year } from '../word-patterns.ts'

/** "16 June 2014", "June 16, 2014", "the 16th of June", "June 16". Without a year it is a day of every year. */
export const writtenDates = [
  makeFinder(
    'month-before-date',
    new RegExp(
      `\\b(?<month>${monthName})${gap}(?:the${gap})?(?<date>${dateNumber})\\b(?![:.]\\d|${gap}?%|,\\d)(?:,?${gap}(?<year>${year})\\b(?![-,.]\\d))?`,
      'gi',
    ),
    (group) => readDate(group('year'), group('month'), group('date')),
  ),
  makeFinder(
    'date-before-month',
    new RegExp(
      `(?<![\\d.:/,-])\\b(?:the${gap})?(?<date>${dateNumber})${gap}(?:of${gap})?(?<month>${monthName})(?![\\p{L}])(?:,?${gap}(?<year>${year})\\b(?![-,.]\\d))?`,
      'giu',
    ),
    (group) => readDate(group('year'), group('month'), group('date')),
  ),
] as const

function readDate(yearText: string, monthText: string, dateText: string): Found | null {
  // "may 5" and "march 3" are verbs.
  if (!/^\p{Lu}/u.test(monthText)) return null
  const [month, date] = [monthNumber(monthText), Number.parseInt(dateText)]
  if (yearText === '') {
    if (makeDay(2000, month, date) === null) return null
    return { meaning: { kind: 'yearless', month, lastMonth: month, date, shift: null } }
  }
  const day = makeDay(Number(yearText), month, date)
  return day && { meaning: { kind: 'days', ...day } }
}
