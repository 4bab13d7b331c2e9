import { makeFinder, type Found } from '../make-finder.ts'
import type { Anchor } from '../meaning.ts'
import { vagueLengths } from '../vague-lengths.ts'
import { count, countedUnit, gap, letter, readCount, readUnit, withLead } from '../word-patterns.ts'

/** "three weeks ago", "a couple of years back", "in two days", "a day earlier", "two days after", "hours later". */
export const countedShifts = [
  makeFinder(
    'counted-ago',
    new RegExp(
      `${withLead(
        `(?<![\\d,.])(?<lead>(?:\\[?\\b(?<count>${count})\\]?[-\\s])?)`,
        `(?<unit>${countedUnit})${gap}(?<way>ago|back(?=[\\s,]{1,2}(?:that|when|who|which|was|were|and|in|at)\\b|[.,;])|from${gap}now|from${gap}today)`,
      )}\\b`,
      'gi',
    ),
    (group) =>
      readShifted(
        group('count'),
        group('unit'),
        /ago|back/i.test(group('way')) ? -1 : 1,
        'published',
      ),
  ),
  makeFinder(
    'counted-in',
    new RegExp(
      `(?<before>\\b(?:will|would|due|expected|scheduled|set|to|be|is|are|'ll|take|over|again|end|ends|begin|begins|start|starts|arrive|arrives|expire|expires|meet|leave|leaves|return|held|place|election|vote|retire|retires)${gap})in${gap}(?<count>${count})[-\\s](?<unit>days?|weeks?|months?|years?)(?:['’]${gap}time)?\\b(?!['’]|${gap}of\\b)`,
      'gi',
    ),
    (group) => readShifted(group('count'), group('unit'), 1, 'published'),
  ),
  makeFinder(
    'counted-later',
    new RegExp(
      `${withLead(
        `(?<lead>(?:\\b(?:just|only|barely|less${gap}than|more${gap}than|about|within)${gap}){0,2}(?:\\b(?<count>${count})[-\\s])?)`,
        `(?<unit>${countedUnit})${gap}(?<way>later|earlier|after|beforehand|before|afterwards?|previously)`,
      )}(?![${letter}-])(?<after>(?:${gap}[${letter}])?)`,
      'gi',
    ),
    (group) => {
      // "a year before", "10 minutes after": narrative. A bare "day after" is in narrative-days.ts.
      if (group('count') === '' && !/s$/i.test(group('unit'))) return null
      return readShifted(
        group('count'),
        group('unit'),
        /earlier|before|previously/i.test(group('way')) ? -1 : 1,
        /^(?:after|before)$/i.test(group('way')) && group('after') !== '' ? 'event' : 'text',
      )
    },
  ),
] as const

/** Without a count ("days later", "months ago") only the way is told: the days stay open. */
function readShifted(countText: string, unitText: string, way: -1 | 1, from: Anchor): Found {
  const unit = readUnit(unitText)
  const { amount, vague } = countText === '' ? { amount: 0, vague: true } : readCount(countText)
  const many = Math.min(amount, 9999)
  if (unit === null) {
    const hours = /^h/i.test(unitText) ? many || 12 : /^m/i.test(unitText) ? many / 60 : 0
    return { meaning: { kind: 'hours', shift: way * Math.max(hours, 0.01), from }, vague: true }
  }
  if (many === 0) {
    return { meaning: { kind: 'stretch', days: way * vagueLengths[unit], from }, vague: true }
  }
  // "a decade ago" is ten years ago, no decade of the calendar.
  if (unit === 'decade' || unit === 'century') {
    const years = many * (unit === 'decade' ? 10 : 100)
    return { meaning: { kind: 'unit', unit: 'year', shift: way * years, from }, vague }
  }
  const times = /^fortnight/i.test(unitText) ? 2 : 1
  return { meaning: { kind: 'unit', unit, shift: way * many * times, from }, vague }
}
