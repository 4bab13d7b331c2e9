import { monthsOf } from '../calendar.ts'
import { makeFinder, partOf } from '../make-finder.ts'
import { gap, seasonMonths, seasonName, year } from '../word-patterns.ts'

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
      `\\b(?<shift>this${gap}past|this${gap}coming|the${gap}coming|last|this|next|in${gap}the|by${gap}the|during${gap}the|(?:since|until)${gap}(?:the|last|next))${gap}(?:(?<part>early|late|mid)(?:[-–]|${gap}))?(?<season>${seasonName})\\b(?!['’]|${gap}(?:of\\b|\\p{Lu}|line|water|break))`,
      'giu',
    ),
    (group) => {
      const words = group('shift')
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
          ...seasonMonths(group('season')),
          date: null,
          shift,
        }),
      }
    },
  ),
] as const
