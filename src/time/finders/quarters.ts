import { monthsOf } from '../calendar.ts'
import { makeFinder } from '../make-finder.ts'
import { gap, ordinal, ordinalNumber, year } from '../word-patterns.ts'

/** "the second quarter of 2014", "Q2 2014", "the first half of the year"; without a year that of every year. */
export const quarters = makeFinder(
  'quarters',
  new RegExp(
    `\\b(?:(?:the${gap})?(?<ordinal>${ordinal})${gap}(?<part>quarter|half)\\b|(?<q>Q[1-4])\\b)(?<known>(?:${gap}(?:of|in)${gap}|['’]s${gap}|${gap})(?:the${gap}year\\b|this${gap}year\\b|(?<year>${year})\\b))?`,
    'g',
  ),
  (group) => {
    const half = group('part') === 'half'
    // "the second half" alone is of a match.
    if (half && group('known') === '') return null
    const number = group('q') === '' ? ordinalNumber(group('ordinal')) : Number(group('q').slice(1))
    const length = half ? 6 : 3
    if (number * length > 12) return null
    const month = (number - 1) * length + 1
    const lastMonth = month + length - 1
    if (group('year') !== '') {
      return { meaning: { kind: 'days', ...monthsOf(Number(group('year')), month, lastMonth) } }
    }
    const shift = group('known') === '' ? null : 0
    return { meaning: { kind: 'yearless', month, lastMonth, date: null, shift } }
  },
)
