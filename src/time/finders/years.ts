import { yearsOf } from '../calendar.ts'
import { makeFinder, partOf } from '../make-finder.ts'
import { decadeName, decadeStart, gap, year } from '../word-patterns.ts'

const parts = `(?:(?<part>early|late|mid)(?:[-–]|${gap})(?:in${gap})?)?`

/** "2003", "fiscal 2014", "the late 1980s", "the '80s", "the nineties", "the 19th century". */
export const years = [
  makeFinder(
    'years',
    new RegExp(
      `(?<![\\w$£€#/.,:-]|\\d[-–])${parts}(?:the${gap}year${gap}|fiscal${gap}(?:year${gap})?)?(?<year>${year})(?![\\w%/]|[.,:]\\d|[-–]\\d{3}|${gap}?%|['’]?s\\b${gap}(?:and|or)${gap}\\d)(?!['’]?s\\b(?!['’]?s${gap}))`,
      'gi',
    ),
    (group) => ({
      meaning: { kind: 'days', ...yearsOf(Number(group('year'))) },
      ...partOf(group('part')),
    }),
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
      `\\b(?:the${gap})?${parts}(?:(?<year>(?:1[5-9]|20)\\d0)['’]?s\\b|(?<=the${gap}(?:(?:early|late|mid)[-\\s])?)['’]?(?<short>[2-9]0)['’]?s\\b|(?<=the${gap}(?:(?:early|late|mid)[-\\s])?)(?<word>${decadeName})\\b)`,
      'gi',
    ),
    (group) => {
      const first =
        group('year') !== ''
          ? Number(group('year'))
          : group('short') !== ''
            ? 1900 + Number(group('short'))
            : decadeStart(group('word'))
      return { meaning: { kind: 'days', ...yearsOf(first, 10) }, ...partOf(group('part')) }
    },
  ),
  makeFinder(
    'centuries',
    new RegExp(
      `\\b(?:the${gap})?${parts}(?<number>\\d{1,2})(?:st|nd|rd|th)[-\\s]centur(?:y|ies)\\b`,
      'gi',
    ),
    (group) => {
      const first = (Number(group('number')) - 1) * 100
      if (first < 0 || first > 9900) return null
      return { meaning: { kind: 'days', ...yearsOf(first, 100) }, ...partOf(group('part')) }
    },
  ),
] as const

/** "84" is 1984, "08" 2008: no news is of the years 2030 to 2099 yet. */
const fullYear = (short: string): number => Number(short) + (Number(short) < 30 ? 2000 : 1900)
