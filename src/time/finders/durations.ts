import { makeFinder } from '../make-finder.ts'
import { count, countedUnit, gap, readCount } from '../word-patterns.ts'

/** "for 10 years", "three days of talks", "a two-week truce": how long, not when. */
export const durations = [
  // "after an 11-year lull": one that is over.
  makeFinder(
    'durations-ended',
    new RegExp(
      `(?<before>\\bafter${gap}an?${gap})(?<count>${count})-year(?<after>${gap}(?:lull|absence|hiatus|break|gap|wait|war|ban|silence|drought|pause|exile)\\b)`,
      'gi',
    ),
    (group) => {
      const { amount } = readCount(group('count'))
      const year = (shift: number) =>
        ({ kind: 'unit', unit: 'year', shift, from: 'published' }) as const
      return {
        meaning: { kind: 'range', from: year(-Math.min(amount, 999)), to: year(0) },
        vague: true,
      }
    },
  ),
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
