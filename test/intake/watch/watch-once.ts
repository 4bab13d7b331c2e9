import type { OnrecordError } from '../../../src/errors.ts'
import {
  newWatchState,
  watch,
  type Ingested,
  type WatchEvent,
  type WatchOptions,
} from '../../../src/intake/index.ts'
import { makeStillClock } from '../fetch/still-clock.ts'

/** What one round of a watch gave. */
export interface Round {
  readonly ingested: readonly Ingested[]
  readonly events: readonly WatchEvent[]
  readonly errors: readonly OnrecordError[]
  /** The texts of the reports. */
  readonly texts: readonly string[]
}

/** Watches places round by round, each with what the ones before remembered; all addresses are let. */
export function makeWatch(options: Partial<WatchOptions> = {}) {
  const state = newWatchState()
  const clock = makeStillClock()
  const once = async (...places: readonly string[]): Promise<Round> => {
    const ingested: Ingested[] = []
    const events: WatchEvent[] = []
    const errors: OnrecordError[] = []
    const reports = watch(places, {
      state,
      clock,
      every: null,
      save: () => undefined,
      fetching: { allowPrivate: true, pause: 0 },
      signal: new AbortController().signal,
      tell: (event) => void events.push(event),
      fail: (error) => void errors.push(error),
      ...options,
    })
    for await (const one of reports) ingested.push(one)
    return { ingested, events, errors, texts: ingested.map(({ report }) => report.text) }
  }
  return { state, clock, once }
}
