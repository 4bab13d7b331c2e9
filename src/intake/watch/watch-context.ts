import type { OnrecordError } from '../../errors.ts'
import type { Clock } from '../fetch/clock.ts'
import type { Fetcher } from '../fetch/index.ts'
import type { PassedOver } from '../found-input.ts'
import type { GivenMetadata } from '../make-report.ts'
import type { Ingested } from '../ingest.ts'
import type { WatchState } from './watch-state.ts'

/** Something that a watch does, to be told of. */
export type WatchEvent =
  /** A feed or a folder was looked at: how many items or files it has, and how many of them are new or changed. */
  | {
      readonly kind: 'looked'
      readonly place: string
      readonly what: 'item' | 'file'
      readonly found: number
      readonly fresh: number
    }
  /** What a folder holds and is not read: why, of each. */
  | { readonly kind: 'passed'; readonly place: string; readonly why: readonly PassedOver[] }
  /** A feed is as it was. */
  | { readonly kind: 'unchanged'; readonly place: string }
  /** The page of an item cannot be had; what the feed itself holds of it is taken in. */
  | { readonly kind: 'own-content'; readonly error: OnrecordError }
  /** All of a round is done; the next starts then, milliseconds since 1970. */
  | { readonly kind: 'resting'; readonly place: string; readonly until: number }

/** What the parts of a watch work with. */
export interface WatchContext {
  readonly state: WatchState
  readonly fetcher: Fetcher
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly given: GivenMetadata
  /** Whether links that lead out of a folder are followed. */
  readonly follow: boolean
  /** The most bytes of one file. */
  readonly maxSize: number
  readonly tell: (event: WatchEvent) => void
  /** Told of what cannot be taken in; the rest goes on. */
  readonly fail: (error: OnrecordError) => void
  /** Why a report that was given could not be kept; null where it was. */
  readonly failureOf: (ingested: Ingested) => OnrecordError | null
}
