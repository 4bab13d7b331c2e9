import type { CalendarDay } from '../intake/index.ts'
import type { Span } from '../text/index.ts'

/** When something was said, calendar days with both ends included. */
export interface Said {
  /** Null where the days are not known, also where the text tells the time in words ("Monday") that hang on an unknown date. */
  readonly start: CalendarDay | null
  readonly end: CalendarDay | null
  /**
   * stated: the statement's own clause tells it; implied: it goes on from a statement before, or is the day of the report;
   * unknown: neither.
   */
  readonly basis: 'stated' | 'implied' | 'unknown'
  /** The words that tell it; null where no words do. */
  readonly expression: Span | null
}
