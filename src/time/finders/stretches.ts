import { makeFinder } from '../make-finder.ts'
import { vagueLengths } from '../vague-lengths.ts'
import { count, gap, readCount, readUnit } from '../word-patterns.ts'

/** The length of a unit, in days. */
const lengths = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3653,
  century: 36_525,
} as const

/** "in recent days", "the coming weeks", "the past two months", "the next 10 days". */
export const stretches = [
  makeFinder(
    'vague-stretches',
    new RegExp(
      `\\b(?:the${gap})?(?<way>recent|past|last|coming|next|following|previous)${gap}(?:(?:few|several|couple${gap}of)${gap})?(?<unit>days|weeks|months|years|decades|centuries)\\b`,
      'gi',
    ),
    (group) => {
      const unit = readUnit(group('unit'))
      if (unit === null) return null
      const ahead = /coming|next|following/i.test(group('way'))
      const from = /following|previous/i.test(group('way')) ? 'text' : 'published'
      return {
        meaning: { kind: 'stretch', days: ahead ? vagueLengths[unit] : -vagueLengths[unit], from },
        vague: true,
      }
    },
  ),
  makeFinder(
    'counted-stretches',
    new RegExp(
      `\\b(?:the|these)${gap}(?<way>past|last|coming|next)${gap}(?:(?<count>${count})[-\\s](?<unit>days?|weeks?|months?|years?|decades?)|(?<one>week|month|year|decade))\\b(?!['’]|${gap}of\\b)`,
      'gi',
    ),
    (group) => {
      const unit = readUnit(group('unit') || group('one'))
      // "the next year" tells on from what was told.
      if (unit === null || (group('one') !== '' && /next/i.test(group('way')))) return null
      const { amount, vague } =
        group('one') === '' ? readCount(group('count')) : { amount: 1, vague: false }
      const years = Math.min(amount, 999) * (unit === 'decade' ? 10 : 1)
      // So many years are counted by the year.
      if (/past|last/i.test(group('way')) && /year|decade/.test(unit) && years >= 10)
        return {
          meaning: {
            kind: 'range',
            from: { kind: 'unit', unit: 'year', shift: 1 - years, from: 'published' },
            to: null,
          },
          vague: true,
        }
      const days = Math.min(amount, 999) * lengths[unit]
      return {
        meaning: {
          kind: 'stretch',
          days: /coming|next/i.test(group('way')) ? days : -days,
          from: 'published',
        },
        vague: vague || unit !== 'day',
      }
    },
  ),
] as const
