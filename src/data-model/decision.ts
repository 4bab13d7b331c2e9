import type { CalendarDay } from '../text/calendar-day.ts'
import type { DifferenceKind, PairRelation } from './difference.ts'
import type { Authority } from './statement.ts'

/** What a person decided, with who, when and why. */
export interface Decision {
  /** Twelve hexadecimal digits, of what was decided, by whom and when. */
  readonly id: string
  readonly verdict: Verdict
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly why: string | null
  /** Who took it back and when; null while it applies. */
  readonly undone: { readonly by: string; readonly at: string } | null
}

/** What a person may decide of a record. */
export type Verdict =
  /** Who made a statement; null: unknown. */
  | { readonly kind: 'speaker'; readonly statement: string; readonly name: string | null }
  | { readonly kind: 'authority'; readonly statement: string; readonly authority: Authority }
  /** When it was made, both ends included; null: unknown. */
  | {
      readonly kind: 'said'
      readonly statement: string
      readonly start: CalendarDay | null
      readonly end: CalendarDay | null
    }
  | { readonly kind: 'not-a-statement'; readonly statement: string }
  /** Where, when and under which title a report was published. */
  | {
      readonly kind: 'report'
      readonly report: string
      readonly published?: string | undefined
      readonly outlet?: string | undefined
      readonly title?: string | undefined
    }
  /** Two agents (see `Agent`) are one. */
  | { readonly kind: 'merge'; readonly agent: string; readonly into: string }
  /** Two agents are not the same, whatever speaks for it. */
  | { readonly kind: 'distinct'; readonly agent: string; readonly from: string }
  /** How two statements stand to each other, and by what they differ; `none`: not at all. */
  | {
      readonly kind: 'difference'
      readonly a: string
      readonly b: string
      readonly relation: PairRelation
      readonly by?: readonly DifferenceKind[] | undefined
    }
  /** A party of one report is not the agent that it was taken for. */
  | { readonly kind: 'split'; readonly party: string }
