import type { CalendarDay } from '../text/calendar-day.ts'
import type { Span } from '../text/span.ts'
import type { timeAnchors, timeKinds } from './values.ts'

/** An expression of time in a report, and the calendar days that it means. */
export interface Time {
  readonly span: Span
  /**
   * point: a day or a time in it; interval: several days; vague: days whose ends the text leaves open ("recent days");
   * duration: how long, not when; set: again and again.
   */
  readonly kind: (typeof timeKinds)[number]
  /** The first day; null if unknown. */
  readonly start: CalendarDay | null
  /** The last day, inclusive; null if unknown. */
  readonly end: CalendarDay | null
  /**
   * What it is counted from: the day on which the report was published, or the time last told before it in the text; null
   * if it stands by itself ("16 June 2014") or names no days.
   */
  readonly anchor: (typeof timeAnchors)[number] | null
}
