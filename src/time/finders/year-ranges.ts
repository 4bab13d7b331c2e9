import { yearsOf } from '../calendar.ts'
import { makeFinder } from '../make-finder.ts'
import { year } from '../word-patterns.ts'

/** "2003–2005", "1914-18". */
export const yearRanges = makeFinder(
  'year-ranges',
  new RegExp(
    `(?<![\\w$£€#/.,:-])(?<first>${year})\\s?[-–—]\\s?(?<last>${year}|\\d\\d)(?![\\w%/-]|[.,:]\\d)`,
    'g',
  ),
  (group) => {
    const first = Number(group('first'))
    const short = group('last').length === 2
    const last = short ? first - (first % 100) + Number(group('last')) : Number(group('last'))
    return last > first ? { meaning: { kind: 'days', ...yearsOf(first, last - first + 1) } } : null
  },
)
