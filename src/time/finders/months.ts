import { monthsOf } from '../calendar.ts'
import { makeFinder, partOf } from '../make-finder.ts'
import { fullMonthName, gap, monthName, monthNumber, year } from '../word-patterns.ts'

const parts = `(?:(?<part>early|late|mid)(?:[-–]|${gap})(?:in${gap})?)?`

/** "June 2014", "early June", "last June", "in May"; a month's name that may be something else needs such a sign. */
export const months = [
  makeFinder(
    'month-and-year',
    new RegExp(
      `\\b${parts}(?<month>${monthName})(?:,${gap}|${gap}of${gap}|${gap})(?<year>${year})\\b(?![-,.]\\d)`,
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
      `(?<before>(?:\\b(?:in|since|until|till|of|by|from|through|during|before|after|to|between|and|or|is|was|for|on|as|(?:this|last|next)${gap}year)${gap})?)(?<part>\\b(?:early|late|mid)(?:[-–]|${gap})(?:in${gap})?)?(?<shift>\\b(?:this|last|next|this${gap}past|this${gap}coming|the${gap}coming)${gap})?(?<=(?<listed>${fullMonthName}(?:,|${gap}(?:and|or|to))${gap})|)\\b(?<month>${fullMonthName}|(?:jan|feb|aug|sept|oct|nov|dec)\\.)(?![\\p{L}\\p{N}-])(?<after>(?:['’]s)?(?:${gap}\\p{Lu}\\p{Ll}{1,20})?)`,
      'giu',
    ),
    (group) => {
      const name = group('month')
      if (!/^\p{Lu}/u.test(name)) return null
      const [before, shift, part, after] = [
        group('before'),
        group('shift'),
        group('part'),
        group('after'),
      ]
      const told =
        shift !== '' ||
        part !== '' ||
        group('listed') !== '' ||
        /^(?:in|since|until|till|by|from|through|during|before|after|between|year)\s*$/i.test(
          before.trim().split(/\s/).at(-1) ?? '',
        )
      const ambiguous = /^(?:march|april|may|june|august)$/i.test(name)
      if (ambiguous && !told) return null
      // "January Jones", "in June Carter's house": a name.
      if (
        /^\s\p{Lu}/u.test(after) &&
        part === '' &&
        (shift === '' || ambiguous) &&
        (ambiguous || before === '')
      )
        return null
      const month = monthNumber(name)
      return {
        meaning: partOf(part, {
          kind: 'yearless',
          month,
          lastMonth: month,
          date: null,
          shift: readShift(shift, before),
        }),
      }
    },
  ),
] as const

/** "last June" is the one before, "next June" the one after; "this June" that of the year. */
function readShift(shift: string, before: string): number | null {
  if (/^last|past/i.test(shift) || /last\syear/i.test(before)) return -1
  if (/^next|coming/i.test(shift) || /next\syear/i.test(before)) return 1
  return /^this/i.test(shift) || /this\syear/i.test(before) ? 0 : null
}
