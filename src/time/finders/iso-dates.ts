import { makeDay } from '../calendar.ts'
import { makeFinder } from '../make-finder.ts'

/** "2014-06-16", with or without a time. */
export const isoDates = makeFinder(
  'iso-dates',
  /(?<![\d/-])(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-])/g,
  (group) => {
    const day = makeDay(Number(group('year')), Number(group('month')), Number(group('date')))
    return day && { meaning: { kind: 'days', ...day } }
  },
)
