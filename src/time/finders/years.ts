import { yearsOf } from '../calendar.ts'
import { makeFinder, partOf } from '../make-finder.ts'
import {
  centuryName,
  centuryNumber,
  decadeName,
  decadeStart,
  gap,
  partBefore,
  withLead,
  year,
} from '../word-patterns.ts'

/** The end of a range of years: "2003–2005", "1914-18". */
const rangeEnd = `[-–—](?:${year}|\\d\\d)(?![\\w%/-])`

/** "2003", "fiscal 2014", "the late 1980s", "the '80s", "the nineties", "the 19th century". */
export const years = [
  makeFinder(
    'years',
    new RegExp(
      `${withLead(
        `(?<![\\w$£€#/.,:-]|\\d–|(?<!${year})\\d-)(?<lead>${partBefore}(?:the${gap}year${gap}|fiscal${gap}(?:year${gap})?)?)`,
        year,
      )}(?![\\w%/]|[.,:]\\d|(?!${rangeEnd})[-–]\\d|${gap}?%|-year)`,
      'gi',
    ),
    (group) => ({
      meaning: partOf(group('part'), { kind: 'days', ...yearsOf(Number(group('core'))) }),
    }),
  ),
  makeFinder(
    'range-end-years',
    new RegExp(
      `(?<=\\b(?<first>${year})\\s?[-–—]\\s?)(?<last>${year}|\\d\\d)(?![\\w%/-]|[.,:]\\d)`,
      'g',
    ),
    (group) => {
      const [first, last] = [Number(group('first')), Number(group('last'))]
      const full = last < 100 ? first - (first % 100) + last : last
      return full > first ? { meaning: { kind: 'days', ...yearsOf(full) } } : null
    },
  ),
  // "in 80 and 84": only beside a year in four digits (see drop-false-friends.ts). "'84" stands by itself.
  makeFinder(
    'short-years',
    /(?<=\b[Ii]n (?:\d\d and )?)(?<short>\d\d)(?= and \d\d[,.;]| and, |[,;]|\.(?!\d))/g,
    (group) => ({ meaning: { kind: 'days', ...yearsOf(fullYear(group('short'))) } }),
  ),
  makeFinder(
    'apostrophe-years',
    /(?<=\b(?:in|of|since|from|and|the|by|until|summer|spring|fall|autumn|winter) )['’](?<short>\d\d)\b(?!['’]?s)/gi,
    (group) => ({ meaning: { kind: 'days', ...yearsOf(fullYear(group('short'))) } }),
  ),
  makeFinder(
    'decades',
    new RegExp(
      `\\b(?:the${gap})?${partBefore}(?:(?<year>(?:1[5-9]|20)\\d0)(?:s|(?<=the${gap}(?:(?:early|late|mid)[-\\s])?\\d{4})['’]s)\\b|(?<=the${gap}(?:(?:early|late|mid)[-\\s])?)['’]?(?<short>[2-9]0)['’]?s\\b|(?<=the${gap}(?:(?:early|late|mid)[-\\s])?)(?<word>${decadeName})\\b)`,
      'gi',
    ),
    (group) => {
      const first =
        group('year') !== ''
          ? Number(group('year'))
          : group('short') !== ''
            ? 1900 + Number(group('short'))
            : decadeStart(group('word'))
      // "the 1800s" are a century, "the 2000s" mostly a decade.
      const length = first % 100 === 0 && first < 1900 ? 100 : 10
      return { meaning: partOf(group('part'), { kind: 'days', ...yearsOf(first, length) }) }
    },
  ),
  makeFinder(
    'centuries',
    new RegExp(
      `${withLead(
        `(?<lead>\\b(?:the${gap})?${partBefore}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${centuryName}))[-\\s])`,
        'centur(?:y|ies)',
      )}\\b(?!${gap}fox)`,
      'gi',
    ),
    (group) => {
      const number = group('word') === '' ? Number(group('number')) : centuryNumber(group('word'))
      const first = (number - 1) * 100
      if (first < 0 || first > 9900) return null
      return { meaning: partOf(group('part'), { kind: 'days', ...yearsOf(first, 100) }) }
    },
  ),
] as const

/** "84" is 1984, "08" 2008: no news is of the years 2030 to 2099 yet. */
const fullYear = (short: string): number => Number(short) + (Number(short) < 30 ? 2000 : 1900)
