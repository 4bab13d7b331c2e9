import type { CalendarDay } from '../intake/index.ts'
import type { Span } from '../text/index.ts'

/** An expression of time in a report, and the calendar days that it means. */
export interface Time {
  readonly span: Span
  /**
   * point: a day or a time in it; interval: several days; vague: days whose ends the text leaves open ("recent days");
   * duration: how long, not when; set: again and again.
   */
  readonly kind: 'point' | 'interval' | 'duration' | 'set' | 'vague'
  /** The first day; null where it is not known. */
  readonly start: CalendarDay | null
  /** The last day, itself included; null where it is not known. */
  readonly end: CalendarDay | null
  /**
   * What it counts from: the day on which the report was published, or the time last told of in the text before it; null
   * where it stands by itself ("16 June 2014") or names no days.
   */
  readonly anchor: 'published' | 'text' | null
}
