import type { HostStates } from '../fetch/index.ts'

/** What a watch remembers between its rounds and from one run to the next. It is no part of the record: losing it costs requests alone. */
export interface WatchState {
  readonly hosts: HostStates
  /** Feeds by address. */
  readonly feeds: Map<string, FeedState>
  /** Files by their absolute path: when each changed last, and its size. */
  readonly files: Map<string, string>
}

/** What is remembered of a feed. */
export interface FeedState {
  /** By which to ask whether it has changed; empty while items of it are still to be taken in. */
  validators: { readonly etag?: string; readonly lastModified?: string }
  /** Its items by `itemKey`: how often each could not be had so far; 0 where it is done with. */
  items: Map<string, number>
  /** How often in a row the feed itself could not be read. */
  failures: number
  /** Until when it is left alone, milliseconds since 1970. */
  retryAt: number
}

/** Of a watch that never was. */
export const newWatchState = (): WatchState => ({
  hosts: new Map(),
  feeds: new Map(),
  files: new Map(),
})

/** Of a feed that was never looked at. */
export const newFeedState = (): FeedState => ({
  validators: {},
  items: new Map(),
  failures: 0,
  retryAt: 0,
})
