import { monthsOf } from '../calendar.ts'
import { makeFinder, partOf } from '../make-finder.ts'
import { gap, partBefore, seasonMonths, seasonName, withLead, year } from '../word-patterns.ts'

/** "this spring", "in the fall of 2014", "last winter": seasons of the northern half of the world, by whole months. */
export const seasons = [
  makeFinder(
    'season-and-year',
    new RegExp(
      `\\b(?:the${gap})?(?:(?<part>early|late|mid)(?:[-–]|${gap}))?(?:the${gap})?(?<season>${seasonName})${gap}(?:of${gap})?(?<year>${year})\\b(?![-,.]\\d)`,
      'gi',
    ),
    (group) => {
      const { month, lastMonth } = seasonMonths(group('season'))
      const days = monthsOf(Number(group('year')), month, lastMonth)
      return { meaning: partOf(group('part'), { kind: 'days', ...days }) }
    },
  ),
  makeFinder(
    'season',
    new RegExp(
      `${withLead(
        `(?<told>(?:\\b(?:in|by|during|since|until)${gap})?)(?<lead>\\b(?<shift>this(?:${gap}(?:past|coming))?|the(?:${gap}coming)?|last|next)${gap}${partBefore})`,
        seasonName,
      )}\\b(?!['’]|${gap}(?:of|line|water|break)\\b)`,
      'gi',
    ),
    (group) => {
      const words = group('shift')
      // "the fall" alone may be that of a city.
      if (/^the$/i.test(words) && group('told') === '') return null
      const shift = /last|past/i.test(words)
        ? -1
        : /next|coming/i.test(words)
          ? 1
          : /^this/i.test(words)
            ? 0
            : null
      return {
        meaning: partOf(group('part'), {
          kind: 'yearless',
          ...seasonMonths(group('core')),
          date: null,
          shift,
        }),
      }
    },
  ),
] as const
