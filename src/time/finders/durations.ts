import { makeFinder } from '../make-finder.ts'
import { count, countedUnit, gap } from '../word-patterns.ts'

/** "for 10 years", "three days of talks", "a two-week truce": how long, not when. */
export const durations = [
  makeFinder(
    'durations-for',
    new RegExp(
      `\\b(?:for${gap}|(?<before>(?:within|lasting|lasted|took|takes|after|spent)${gap}))(?:(?<count>${count})[-\\s]|(?=[a-z]{3,9}s\\b))(?<unit>${countedUnit})\\b(?!-old|${gap}(?:old|ago|of${gap}age|later|earlier))`,
      'gi',
    ),
    () => ({ meaning: { kind: 'duration' } }),
  ),
  makeFinder(
    'durations-hyphenated',
    new RegExp(
      `\\b(?<count>${count})-(?<unit>minute|hour|day|week|month|year|decade)\\b(?!-old|${gap}old|['’])`,
      'gi',
    ),
    () => ({ meaning: { kind: 'duration' } }),
  ),
  makeFinder(
    'durations-of',
    new RegExp(
      `\\b(?<count>\\d{1,3}|${count})${gap}(?<unit>(?:minutes|hours|days|weeks|months|years|decades))(?=['’]|${gap}(?:of|in${gap}(?:prison|jail|power|office))\\b)(?!${gap}of${gap}age)['’]?`,
      'gi',
    ),
    () => ({ meaning: { kind: 'duration' } }),
  ),
] as const
