import { makeFinder } from '../make-finder.ts'
import {
  gap,
  letter,
  partOfDay,
  shortWeekday,
  weekdayName,
  weekdayNumber,
  withLead,
} from '../word-patterns.ts'

const lead = `(?<lead>(?:\\b(?:early|late)${gap}(?:on${gap})?)?(?:\\b(?<shift>this${gap}past|this${gap}coming|the${gap}(?:coming|following|next)|last|this|next|coming)${gap})?)`

/** "Monday", "last Friday", "the following Tuesday", "Sunday night", "the weekend". */
export const weekdays = [
  makeFinder(
    'weekdays',
    new RegExp(
      `${withLead(lead, weekdayName)}(?![${letter}\\d])(?:(?:${gap}(?:early|late))?${gap}(?:${partOfDay})\\b)?`,
      'gi',
    ),
    (group) =>
      /^\p{Lu}/u.test(group('core'))
        ? {
            meaning: {
              kind: 'weekday',
              weekday: weekdayNumber(group('core')),
              length: 1,
              shift: readShift(group('shift')),
            },
          }
        : null,
  ),
  makeFinder(
    'short-weekdays',
    new RegExp(
      `\\b(?<weekday>${shortWeekday})(?:\\.|(?=,${gap}[a-z]{3,9}\\.?${gap}\\d))(?![${letter}])`,
      'gi',
    ),
    (group) =>
      // "sat." ends a sentence, "the Sun." is a paper.
      /^\p{Lu}/u.test(group('weekday')) && group('weekday').toLowerCase() !== 'sun'
        ? {
            meaning: {
              kind: 'weekday',
              weekday: weekdayNumber(group('weekday')),
              length: 1,
              shift: null,
            },
          }
        : null,
  ),
  makeFinder(
    'weekends',
    new RegExp(
      `\\b(?<shift>(?:this|the)${gap}past|this${gap}coming|the${gap}(?:coming|following|next)|last|this|next|past|the)${gap}(?:holiday${gap})?weekend\\b(?![-’'])`,
      'gi',
    ),
    (group) => ({
      meaning: { kind: 'weekday', weekday: 5, length: 2, shift: readShift(group('shift')) },
    }),
  ),
] as const

function readShift(words: string): 'last' | 'this' | 'next' | 'coming' | 'following' | null {
  if (/^last|past/i.test(words)) return 'last'
  if (/coming/i.test(words)) return 'coming'
  if (/following|the\snext/i.test(words)) return 'following'
  if (/^next/i.test(words)) return 'next'
  return /^this/i.test(words) ? 'this' : null
}
