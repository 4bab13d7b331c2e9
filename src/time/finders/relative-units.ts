import { makeFinder, partOf } from '../make-finder.ts'
import { count, gap, letter, readCount, readUnit, withLead } from '../word-patterns.ts'

/** "this week", "last month", "next year", "the previous day", "later this year", "that year". */
export const calendarUnits = makeFinder(
  'calendar-units',
  new RegExp(
    `${withLead(
      `(?<lead>(?:\\b(?<part>early|late|earlier|later)${gap})?\\b(?<shift>this${gap}past|this${gap}coming|the${gap}(?:past|last|upcoming|current|following|same|previous|preceding|next)|this|last|next|that(?:${gap}same)?)${gap})`,
      `week|month|quarter|years(?=${gap}[a-z]{2,20}${gap}[a-z])|year|decade|century`,
    )}(?:['’]s)?(?![${letter}-]|['’][${letter}])`,
    'gi',
  ),
  (group) => {
    const unit = readUnit(group('core'))
    const words = group('shift')
    // "last years" is no unit; "this years" stands for "this year's".
    if (unit === null || (/s$/i.test(group('core')) && !/^this$/i.test(words))) return null
    const shift = /last|past|previous|preceding/i.test(words)
      ? -1
      : /next|coming|following/i.test(words)
        ? 1
        : 0
    const from = /^(?:the\s(?:following|next|same|previous|preceding)|that)/i.test(words)
      ? 'text'
      : 'published'
    const meaning = { kind: 'unit', unit, shift, from } as const
    // "earlier this year" is the year.
    return {
      meaning: /^(?:early|late)$/i.test(group('part')) ? partOf(group('part'), meaning) : meaning,
    }
  },
)

/** How many days a vague stretch covers: "recent days" are the last 7, "recent weeks" the last 28 and so on. */
const usual = {
  day: 7,
  week: 28,
  month: 182,
  quarter: 365,
  year: 1826,
  decade: 10_957,
  century: 36_525,
} as const

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
        meaning: { kind: 'stretch', days: ahead ? usual[unit] : -usual[unit], from },
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
