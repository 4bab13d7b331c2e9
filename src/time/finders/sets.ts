import { makeFinder } from '../make-finder.ts'
import {
  calendarUnit,
  count,
  fullMonthName,
  gap,
  partOfDay,
  weekdayName,
} from '../word-patterns.ts'

/** "every Tuesday", "daily", "twice a week", "Sundays", "annually": again and again. */
export const sets = [
  makeFinder(
    'sets-every',
    new RegExp(
      `\\b(?:every|each)${gap}(?:other${gap}|single${gap}|(?:${count})${gap})?(?:${weekdayName}|${fullMonthName}(?:${gap}\\d{1,2})?|${calendarUnit}s?|${partOfDay}|hours?|minutes?|weekend|spring|summer|autumn|fall|winter)\\b`,
      'gi',
    ),
    () => ({ meaning: { kind: 'set' } }),
  ),
  makeFinder(
    'sets-often',
    new RegExp(
      `\\b(?:once|twice|(?:two|three|four|five|six|\\d{1,3})${gap}times|(?:hours?|days?)(?=${gap}a${gap}(?:day|week)))${gap}(?:a|an|per|each|every)${gap}${calendarUnit}\\b`,
      'gi',
    ),
    () => ({ meaning: { kind: 'set' } }),
  ),
  makeFinder(
    'sets-adverbs',
    /\b(?:daily|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually|nightly|year[- ]after[- ]year|day after day)\b(?! [A-Z])/g,
    () => ({ meaning: { kind: 'set' } }),
  ),
  makeFinder(
    'sets-plural',
    new RegExp(`\\b(?<weekday>${weekdayName})s\\b(?! for)`, 'gi'),
    (group) => (/^[A-Z]/.test(group('weekday')) ? { meaning: { kind: 'set' } } : null),
  ),
] as const
