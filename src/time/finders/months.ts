import { monthsOf } from '../calendar.ts'
import { makeFinder, partOf } from '../make-finder.ts'
import {
  fullMonthName,
  gap,
  letter,
  monthName,
  monthNumber,
  partBefore,
  withLead,
  year,
} from '../word-patterns.ts'

/** "June 2014", "early June", "last June", "in May"; a month's name that may be something else needs such a sign. */
export const months = [
  makeFinder(
    'month-and-year',
    new RegExp(
      `\\b${partBefore}(?<month>${monthName})(?:,${gap}|${gap}of${gap}|${gap})(?<year>${year})\\b(?![-,.]\\d)`,
      'gi',
    ),
    (group) => {
      if (!/^\p{Lu}/u.test(group('month'))) return null
      const days = monthsOf(Number(group('year')), monthNumber(group('month')))
      return { meaning: partOf(group('part'), { kind: 'days', ...days }) }
    },
  ),
  makeFinder(
    'month-alone',
    new RegExp(
      `${withLead(
        `(?<told>(?:\\b(?:${fullMonthName}(?:,|${gap}(?:and|or|to))|in|since|until|till|by|from|through|during|before|after|between|(?:this|last|next)${gap}year)${gap})?)(?<lead>${partBefore}(?:\\b(?<shift>last|next|this(?:${gap}(?:past|coming))?|the${gap}coming)${gap})?)`,
        `${fullMonthName}|(?:jan|feb|aug|sept|oct|nov|dec)\\.`,
      )}(?![${letter}\\d-])(?<after>(?:['’]s)?(?:${gap}[${letter}]{2,20})?)`,
      'gi',
    ),
    (group) => {
      const name = group('core')
      if (!/^\p{Lu}/u.test(name)) return null
      const [told, shift, part, after] = [
        group('told'),
        group('shift'),
        group('part'),
        group('after'),
      ]
      const ambiguous = /^(?:march|april|may|june|august)$/i.test(name)
      if (ambiguous && told + shift + part === '') return null
      // "January Jones", "in June Carter's house": a name.
      if (
        /^\s\p{Lu}/u.test(after) &&
        part === '' &&
        (shift === '' || ambiguous) &&
        (ambiguous || told === '')
      )
        return null
      const month = monthNumber(name)
      return {
        meaning: partOf(part, {
          kind: 'yearless',
          month,
          lastMonth: month,
          date: null,
          shift: readShift(shift, told),
        }),
      }
    },
  ),
] as const

/** "last June" is the one before, "next June" the one after; "this June" that of the year. */
function readShift(shift: string, told: string): number | null {
  if (/^last|past/i.test(shift) || /last\syear/i.test(told)) return -1
  if (/^next|coming/i.test(shift) || /next\syear/i.test(told)) return 1
  return /^this/i.test(shift) || /this\syear/i.test(told) ? 0 : null
}
