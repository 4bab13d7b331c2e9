import type { Time } from '../../data-model/index.ts'
import type { CalendarDays } from '../../text/index.ts'
import { daysBetween } from '../calendar.ts'

/** Whether a time is a day so near that of the report that its news tells of it, and not after it. */
export const isOfTheNews = (
  { start, end }: Pick<Time, 'start' | 'end'>,
  published: CalendarDays | null,
) =>
  start !== null &&
  end === start &&
  published !== null &&
  start <= published.end &&
  daysBetween(start, published.start) <= newsDays

/** A report tells of what was said up to so many days before. */
const newsDays = 7
