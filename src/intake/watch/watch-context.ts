import type { OnrecordError } from '../../errors.ts'
import type { Clock } from '../fetch/clock.ts'
import type { Fetcher } from '../fetch/index.ts'
import type { PassedOver } from '../found-input.ts'
import type { GivenMetadata } from '../make-report.ts'
import type { Ingested } from '../ingest.ts'
import type { WatchState } from './watch-state.ts'

/** Something that a watch does, to be reported. */
export type WatchEvent =
  /** A feed or a folder was looked at: how many items or files it has, and how many of them are new or changed. */
  | {
      readonly kind: 'looked'
      readonly place: string
      readonly what: 'item' | 'file'
      readonly found: number
      readonly fresh: number
    }
  /** What is in a folder and is not read, each with the reason. */
  | { readonly kind: 'passed'; readonly place: string; readonly why: readonly PassedOver[] }
  /** A feed has not changed. */
  | { readonly kind: 'unchanged'; readonly place: string }
  /** The page of an item is not available; its text in the feed is read instead. */
  | { readonly kind: 'own-content'; readonly error: OnrecordError }
  /** A round is done; the next one starts then, milliseconds since 1970. */
  | { readonly kind: 'resting'; readonly place: string; readonly until: number }

/** What the parts of a watch work with. */
export interface WatchContext {
  readonly state: WatchState
  readonly fetcher: Fetcher
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly given: GivenMetadata
  /** Whether to follow links that lead out of a folder. */
  readonly follow: boolean
  /** The most bytes of one file. */
  readonly maxSize: number
  readonly tell: (event: WatchEvent) => void
  /** Called with what cannot be read; the rest continues. */
  readonly fail: (error: OnrecordError) => void
  /** The reason why a report that was given could not be kept; null if it was. */
  readonly failureOf: (ingested: Ingested) => OnrecordError | null
}
