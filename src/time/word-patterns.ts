import type { Unit } from './calendar.ts'
import calendarWords from '../english/calendar-words.json' with { type: 'json' }
import timeWords from './time-words.json' with { type: 'json' }

const oneOf = (words: readonly string[]): string =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`

/** White space inside an expression: on one line, or over the break of a wrapped one. */
export const gap = '(?:[^\\S\\r\\n]{1,3}|\\r?\\n)'

/**
 * A pattern of `core` that looks backwards for `lead` where it has found one: what may or may not stand before a word costs
 * nothing where the word is not. Of `lead`, what belongs to the expression is in a group of that name.
 */
export const withLead = (lead: string, core: string): string =>
  `\\b(?<core>${core})(?<=${lead}\\k<core>)`

/** "early", "mid-", "late" before a time, or nothing. */
export const partBefore = `(?:\\b(?<part>early|late|mid)(?:[-–]|${gap})(?:in${gap})?)?`

/** The letters of Latin script, for a character class. */
export const letter = 'A-Za-z\\u00aa-\\u024f'

/** A dash between two times. */
export const dash = '\\s{0,2}[-–—]\\s{0,2}'

const monthNumbers = new Map<string, number>([
  ...calendarWords.months.map((name, index) => [name, index + 1] as const),
  ...Object.entries(calendarWords.monthAbbreviations),
])

/** A month by its name, or cut short with or without a full stop. */
export const monthName = `(?:${oneOf(calendarWords.months)}|${oneOf(Object.keys(calendarWords.monthAbbreviations))}\\b\\.?)`

/** A month by its whole name. */
export const fullMonthName = oneOf(calendarWords.months)

/** The number of a month, 1 … 12. */
export const monthNumber = (name: string): number => monthNumbers.get(plain(name)) ?? 0

const weekdayNumbers = new Map<string, number>([
  ...calendarWords.weekdays.map((name, index) => [name, index] as const),
  ...Object.entries(calendarWords.weekdayAbbreviations),
])

/** A day of the week by its whole name. */
export const weekdayName = oneOf(calendarWords.weekdays)

/** A day of the week cut short. */
export const shortWeekday = oneOf(Object.keys(calendarWords.weekdayAbbreviations))

/** The number of a day of the week: Monday is 0. */
export const weekdayNumber = (name: string): number => weekdayNumbers.get(plain(name)) ?? 0

/** A year of four digits, 1500 … 2099. */
export const year = '(?:1[5-9]\\d\\d|20\\d\\d)'

/** A day of the month in digits, perhaps with the ending of an ordinal. */
export const dateNumber = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'

/** How many: digits or words, "a few", "several", "a couple of", "two and a half"; perhaps "about" or "more than" before. */
export const count = `(?:(?:about|around|some|nearly|almost|roughly|more${gap}than|less${gap}than|over|at${gap}least|just|barely|only|the${gap}better${gap}part${gap}of)${gap}){0,2}(?:\\d{1,4}(?:\\.\\d|,\\d{3})?|(?:a${gap})?(?:few|couple(?:${gap}of)?)|several|${oneOf(Object.keys(timeWords.numbers))}(?:(?<=ty)[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?)(?:${gap}and${gap}a${gap}half)?`

/** How many an expression of `count` says: vague words as the usual number, with `vague` true. */
export function readCount(words: string): { readonly amount: number; readonly vague: boolean } {
  const vagueWord = Object.entries(timeWords.vagueNumbers).find(([word]) => words.includes(word))
  if (vagueWord) return { amount: vagueWord[1], vague: true }
  const digits = /\d{1,4}(?:,\d{3})?/.exec(words)?.[0]?.replace(',', '')
  const numbers: Readonly<Record<string, number>> = timeWords.numbers
  const amount =
    digits === undefined
      ? plain(words)
          .split(/[-\s]/)
          .reduce((sum, word) => sum + (word.length > 2 ? (numbers[word] ?? 0) : 0), 0) || 1
      : Number(digits)
  const vague = /\b(?:about|around|some|nearly|almost|roughly|more|less|over|least|part)\b/.test(
    words,
  )
  return { amount, vague }
}

/** A unit of time that is counted: one or several. */
export const countedUnit =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))'

/** A unit of the calendar. */
export const calendarUnit = '(?:day|week|month|quarter|year|decade|century)'

/** The calendar's unit for a word: null for hours, minutes and seconds. A fortnight is read as weeks. */
export function readUnit(word: string): Unit | null {
  const name = plain(word).replace(/ies$/, 'y').replace(/s$/, '')
  if (name === 'fortnight') return 'week'
  return units.find((unit) => unit === name) ?? null
}

const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']

/** Seasons, and the first and last month of each. */
export const seasonName = oneOf(Object.keys(timeWords.seasons))
const seasons = new Map(Object.entries(timeWords.seasons))

/** The first and last month of a season of the northern half of the world; the winter ends in the 14th month. */
export function seasonMonths(name: string): { readonly month: number; readonly lastMonth: number } {
  const [month = 1, last = 1] = seasons.get(plain(name)) ?? []
  return { month, lastMonth: last < month ? last + 12 : last }
}

/** Holidays that fall on one day every year. */
export const holidayName = oneOf(Object.keys(timeWords.holidays)).replaceAll("'", "['’]")
const holidays = new Map(Object.entries(timeWords.holidays))

/** Month and day of a holiday. */
export const holidayDate = (name: string): readonly number[] => holidays.get(plain(name)) ?? []

/** Centuries in words: "the nineteenth century". */
export const centuryName = oneOf(Object.keys(timeWords.centuries))
const centuries: Readonly<Record<string, number>> = timeWords.centuries

/** 17 … 21. */
export const centuryNumber = (name: string): number => centuries[plain(name)] ?? 0

/** Decades in words: "the eighties". */
export const decadeName = oneOf(Object.keys(timeWords.decades))
const decades: Readonly<Record<string, number>> = timeWords.decades

/** The first year of a decade of the twentieth century. */
export const decadeStart = (name: string): number => 1900 + (decades[plain(name)] ?? 0)

/** "first" … "fourth". */
export const ordinal = oneOf(timeWords.ordinals)

/** 1 … 4. */
export const ordinalNumber = (word: string): number => timeWords.ordinals.indexOf(plain(word)) + 1

/** "morning", "night" … */
export const partOfDay = oneOf(timeWords.partsOfDay)

/** A word as the lists have it: small, straight apostrophes, no full stop. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '').trim()
}
