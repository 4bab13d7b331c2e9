import { makeFinder } from '../make-finder.ts'
import { gap } from '../word-patterns.ts'

/** "on the 12th", "by the 3rd": the day of a month that the text has told or the nearest. */
export const daysOfMonth = makeFinder(
  'days-of-month',
  new RegExp(
    `(?<before>\\b(?:on|by|until|from|since)${gap})the${gap}(?<date>[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?!${gap}(?:of\\b|\\p{L})|-)`,
    'giu',
  ),
  (group) => {
    const date = Number(group('date'))
    return date === 0 ? null : { meaning: { kind: 'date', date } }
  },
)
