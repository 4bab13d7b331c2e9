import type { CalendarDays } from '../text/index.ts'
import type { Unit } from './calendar.ts'

/** What an expression counts from: the day of the report, the time last told of in its text, or an event that it names. */
export type Anchor = 'published' | 'text' | 'event'

/** What an expression of time says, before it is known of which report. Months are 1 … 12, weekdays 0 (Monday) … 6. */
export type Meaning =
  /** Days of the calendar as they stand: "16 June 2014", "June 2014", "2003", "the 1980s". */
  | ({ readonly kind: 'days' } & CalendarDays)
  /** Days of every year: "June 16", "June", "spring". */
  | {
      readonly kind: 'yearless'
      readonly month: number
      readonly lastMonth: number
      /** Null for whole months. */
      readonly date: number | null
      /** "last June": −1; "this spring": 0; "next May": 1; null where the text does not say. */
      readonly shift: number | null
    }
  /** "Monday"; `length` 2 is the weekend. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly length: number
      readonly shift: 'last' | 'this' | 'next' | 'coming' | 'following' | null
    }
  /** A unit of the calendar so many units away: "yesterday", "last month", "three weeks ago", "the next day". */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number; readonly from: Anchor }
  /** Hours or minutes away: "hours later", "minutes before", "two hours ago". */
  | { readonly kind: 'hours'; readonly shift: number; readonly from: Anchor }
  /** Days up to the anchor (`days` negative) or from it on: "in recent days", "the coming weeks". */
  | { readonly kind: 'stretch'; readonly days: number; readonly from: Anchor }
  /** "on the 12th". */
  | { readonly kind: 'date'; readonly date: number }
  /** A time of day: "at 3 p.m.", "midnight". */
  | { readonly kind: 'clock' }
  /** "for 10 years": how long, not when. */
  | { readonly kind: 'duration' }
  /** "every Tuesday", "daily": again and again. */
  | { readonly kind: 'set' }
  /** The first, middle or last third of a longer time: "early June", "the late 1980s". */
  | { readonly kind: 'part'; readonly part: Part; readonly of: Meaning }
  /** From one to another; null is the day of the report: "since 2003", "from Monday to Friday". */
  | { readonly kind: 'range'; readonly from: Meaning | null; readonly to: Meaning | null }

/** A third of a longer time. */
export type Part = 'early' | 'mid' | 'late'

/** An expression of time that a finder found, and what the refiners made of it. Offsets are UTF-16 code units. */
export interface Candidate {
  /** The finder or refiner that made it. */
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
  /** Whether its ends are ours, not the text's: "recent days". */
  readonly vague?: boolean
}

/** A finder: the expressions of one sort in a text, in text order. */
export interface Finder {
  readonly name: string
  find(text: string): readonly Candidate[]
}

/** A refiner: takes candidates and gives candidates, both in text order; changes none of those it is given. */
export interface Refiner {
  readonly name: string
  refine(text: string, candidates: readonly Candidate[]): readonly Candidate[]
}
