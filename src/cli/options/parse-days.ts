import { InvalidArgumentError } from 'commander'

import { readCalendarDays, type CalendarDays } from '../../text/index.ts'

/** The days of an argument: of a day, a month or a year. */
export function parseDays(value: string): CalendarDays {
  const days = readCalendarDays(value)
  if (days) return days
  throw new InvalidArgumentError(
    'Give a day, month or year: 2014-06-16, "16 June 2014", 2014-06 or 2014.',
  )
}
