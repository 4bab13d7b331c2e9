import { makeDay } from '../calendar.ts'
import { makeFinder } from '../make-finder.ts'

/**
 * "6/16/2014", "16.06.2014": the month is the number that can be none but a month; where both can, dots and the
 * order of the United States for strokes decide ("06.07.2014" is 6 July, "06/07/2014" June 7).
 */
export const numericDates = makeFinder(
  'numeric-dates',
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/-]|\.\d)/g,
  (group) => {
    const [first, second] = [Number(group('first')), Number(group('second'))]
    const dayFirst = first > 12 || (group('mark') === '.' && second <= 12)
    const [month, date] = dayFirst ? [second, first] : [first, second]
    const day = makeDay(Number(group('year')), month, date)
    return day && { meaning: { kind: 'days', ...day } }
  },
)
