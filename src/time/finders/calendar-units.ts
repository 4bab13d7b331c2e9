import { makeFinder, partOf } from '../make-finder.ts'
import { gap, letter, readUnit, withLead } from '../word-patterns.ts'

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
