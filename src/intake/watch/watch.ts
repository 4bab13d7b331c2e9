import { asFaultOf } from '../../fault.ts'
import { machineClock, type Clock } from '../fetch/clock.ts'
import { makeFetcher, type FetcherOptions } from '../fetch/index.ts'
import { isAddress } from '../is-address.ts'
import type { GivenMetadata } from '../make-report.ts'
import type { Ingested } from '../ingest.ts'
import { merge } from './merge.ts'
import { watchFeed } from './watch-feed.ts'
import { watchFolder } from './watch-folder.ts'
import type { WatchContext } from './watch-context.ts'

/** How places are watched. */
export interface WatchOptions extends Pick<WatchContext, 'tell' | 'fail' | 'state'> {
  /** Minutes from the start of one round to that of the next; null for only one round. */
  readonly every: number | null
  /** Keeps the state, which has changed. */
  readonly save: () => void
  readonly fetching: Omit<FetcherOptions, 'signal' | 'hosts' | 'clock'>
  readonly signal: AbortSignal
  readonly given?: GivenMetadata
  /** Whether to follow links that lead out of a folder; not unless given. */
  readonly follow?: boolean
  readonly clock?: Clock
  /**
   * Called when the next report is asked for: why the previous one could not be kept, or null if it was. What the
   * record refuses (a full disk, another writer) is tried again in the next round; a report that cannot be read is
   * finished until it changes. Each report counts as kept unless this is given.
   */
  readonly failureOf?: WatchContext['failureOf']
}

/**
 * The new reports of feeds (by address) and folders, as they come, without end unless there is only one round or the
 * signal is aborted. Each place has rounds of its own, so a slow one does not delay the others. A report counts as
 * finished when the next is asked for.
 */
export async function* watch(
  places: readonly string[],
  options: WatchOptions,
): AsyncGenerator<Ingested> {
  const { state, tell, fail, fetching, given = {}, clock = machineClock, save } = options
  const { maxSize = 5_000_000 } = fetching
  const { failureOf = () => null, follow = false } = options
  const ended = new AbortController()
  const signal = AbortSignal.any([options.signal, ended.signal])
  const fetcher = makeFetcher({ ...fetching, hosts: state.hosts, signal, clock })
  const told = { tell, fail, failureOf }
  const watching = { state, fetcher, clock, signal, given, follow, maxSize, ...told }
  const sources = [...new Set(places)].map((place) => watchPlace(place, watching, options))
  let savedAt = clock.now()
  try {
    for await (const ingested of merge(sources, () => ended.abort())) {
      yield ingested
      if (clock.now() - savedAt < betweenSaves) continue
      saveOrTell(save, fail)
      savedAt = clock.now()
    }
  } finally {
    save()
  }
}

async function* watchPlace(
  place: string,
  watching: WatchContext,
  { every, save }: WatchOptions,
): AsyncGenerator<Ingested> {
  const { clock, signal, tell, fail } = watching
  try {
    for (;;) {
      const start = clock.now()
      try {
        yield* isAddress(place) ? watchFeed(place, watching) : watchFolder(place, watching)
      } catch (error) {
        if (signal.aborted) throw error
        fail(asFaultOf(place, error))
      }
      saveOrTell(save, fail)
      if (every === null || signal.aborted) return
      const until = Math.max(start + every * 60_000, clock.now())
      tell({ kind: 'resting', place, until })
      await clock.sleep(until - clock.now(), signal)
    }
  } catch (error) {
    // What an interrupt ends throws; that is not a failure.
    if (!signal.aborted) throw error
  }
}

/** Keeps the watch state. If that fails, no work is lost: what was looked at is looked at once more. */
function saveOrTell(save: () => void, fail: WatchContext['fail']): void {
  try {
    save()
  } catch (error) {
    fail(asFaultOf('what is remembered', error))
  }
}

const betweenSaves = 10_000
