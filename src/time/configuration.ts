import { calendarUnits } from './finders/calendar-units.ts'
import { clockTimes } from './finders/clock-times.ts'
import { countedShifts } from './finders/counted-shifts.ts'
import { dateRanges } from './finders/date-ranges.ts'
import { daysOfMonth } from './finders/days-of-month.ts'
import { durations } from './finders/durations.ts'
import { holidays } from './finders/holidays.ts'
import { isoDates } from './finders/iso-dates.ts'
import { months } from './finders/months.ts'
import { narrativeDays } from './finders/narrative-days.ts'
import { numericDates } from './finders/numeric-dates.ts'
import { quarters } from './finders/quarters.ts'
import { relativeDays } from './finders/relative-days.ts'
import { seasons } from './finders/seasons.ts'
import { sets } from './finders/sets.ts'
import { stretches } from './finders/stretches.ts'
import { weekdays } from './finders/weekdays.ts'
import { writtenDates } from './finders/written-dates.ts'
import { years } from './finders/years.ts'
import type { Finder, Refiner } from './meaning.ts'
import { dropFalseFriends } from './refiners/drop-false-friends.ts'
import { joinDayAndDate } from './refiners/join-day-and-date.ts'
import { joinRanges } from './refiners/join-ranges.ts'
import { keepLongest } from './refiners/keep-longest.ts'
import { nameDays } from './refiners/name-days.ts'
import { openRanges } from './refiners/open-ranges.ts'
import { shareYear } from './refiners/share-year.ts'

/** The finders; of two that find equally long expressions in one place the first counts. */
export const finders: readonly Finder[] = [
  isoDates,
  numericDates,
  ...dateRanges,
  ...writtenDates,
  ...months,
  ...sets,
  ...weekdays,
  ...years,
  quarters,
  ...seasons,
  ...holidays,
  relativeDays,
  ...narrativeDays,
  ...stretches,
  calendarUnits,
  ...countedShifts,
  daysOfMonth,
  ...durations,
  ...clockTimes,
]

/** The refiners in the order in which they are applied. */
export const refiners: readonly Refiner[] = [
  dropFalseFriends,
  keepLongest,
  joinDayAndDate,
  shareYear,
  joinRanges,
  openRanges,
  nameDays,
]
