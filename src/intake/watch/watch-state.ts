import type { HostStates } from '../fetch/index.ts'

/**
 * What a watch remembers between its rounds and from one run to the next. It is not part of the record: losing it
 * only costs requests.
 */
export interface WatchState {
  readonly hosts: HostStates
  /** Feeds by address. */
  readonly feeds: Map<string, FeedState>
  /** Files by their absolute path: when each last changed, and its size. */
  readonly files: Map<string, string>
}

/** What is remembered about a feed. */
export interface FeedState {
  /** The validators to ask whether it has changed; empty while some of its items are still to be read. */
  validators: { readonly etag?: string; readonly lastModified?: string }
  /** Its items by `itemKey`: how often each was not available so far; 0 if it is finished. */
  items: Map<string, number>
  /** How often in a row the feed itself could not be read. */
  failures: number
  /** Until when it is not fetched, milliseconds since 1970. */
  retryAt: number
}

/** The state of a watch that never ran. */
export const newWatchState = (): WatchState => ({
  hosts: new Map(),
  feeds: new Map(),
  files: new Map(),
})

/** The state of a feed that was never looked at. */
export const newFeedState = (): FeedState => ({
  validators: {},
  items: new Map(),
  failures: 0,
  retryAt: 0,
})
