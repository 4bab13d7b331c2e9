import { makeFinder } from '../make-finder.ts'
import { gap } from '../word-patterns.ts'

/** "the next day", "a day earlier", "the day before", "earlier in the day", "that day": counted from the time told before. */
const narrativeDay = makeFinder(
  'narrative-days',
  new RegExp(
    `\\b(?:(?<same>(?:(?:earlier|later)${gap})?(?:in${gap}the${gap}day|that${gap}(?:same${gap})?(?:day|morning|afternoon|evening|night)|the${gap}same${gap}(?:day|morning|afternoon|evening|night)))|(?<next>the${gap}(?:next|following)${gap}(?:day|morning|afternoon|evening|night)|(?:a|one|the)${gap}day${gap}(?:after|later|afterwards?))|(?<earlier>the${gap}(?:previous|preceding)${gap}(?:day|evening|night)|the${gap}night${gap}before|(?:a|one|the)${gap}day${gap}(?:earlier|before)))(?!\\p{L}|${gap}(?:yesterday|tomorrow))(?<after>(?:${gap}\\p{L})?)`,
    'giu',
  ),
  (group) => {
    const shift = group('next') !== '' ? 1 : group('earlier') !== '' ? -1 : 0
    // "the day before the vote" counts from the vote.
    const named =
      group('after') !== '' && /(?:after|before)$/i.test(group('next') || group('earlier'))
    return { meaning: { kind: 'unit', unit: 'day', shift, from: named ? 'event' : 'text' } }
  },
)

/** "the last match of the day", "for the rest of the day": the day that is told of. */
const dayOf = makeFinder(
  'day-of',
  new RegExp(
    `(?<before>\\b(?:rest|remainder|match|game|race|round|session|sitting|vote|speech|event|stop|rally|speaker|witness)${gap}of${gap})the${gap}day\\b`,
    'gi',
  ),
  () => ({ meaning: { kind: 'unit', unit: 'day', shift: 0, from: 'text' } }),
)

/** Days counted from the time told before: "the next day", "the rest of the day". */
export const narrativeDays = [narrativeDay, dayOf] as const
