import calendarWords from './calendar-words.json' with { type: 'json' }

const capitalized = (names: readonly string[]): string =>
  names.map((name) => name.replace(/^./, (first) => first.toUpperCase())).join('|')

/** The names of the weekdays with a capital, as alternatives of a regular expression. */
export const weekdayNames = capitalized(calendarWords.weekdays)

/** The names of the months with a capital, likewise. */
export const monthNames = capitalized(calendarWords.months)

/** The abbreviations of the months with a capital, likewise. */
export const monthAbbreviations = capitalized(Object.keys(calendarWords.monthAbbreviations))
