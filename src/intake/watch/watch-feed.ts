import { OnrecordError } from '../../errors.ts'
import { asFaultOf, isOfAll } from '../../fault.ts'
import { describeTime } from '../fetch/describe-time.ts'
import type { FeedItem } from '../formats/read-feed-items.ts'
import type { Ingested } from '../ingest.ts'
import { giveEach } from './give-each.ts'
import { isTemporary } from './is-temporary.ts'
import { itemKey } from './item-key.ts'
import { readFetchedFeed } from './read-fetched-feed.ts'
import { ingestItem } from './ingest-item.ts'
import type { WatchContext } from './watch-context.ts'
import { newFeedState, type FeedState } from './watch-state.ts'

/**
 * One look at a feed: the reports of its new items. An item is finished once the next report is asked for, so that
 * nothing is remembered about one that was not kept. An item whose page is not available now is tried again in the
 * next four rounds.
 * @throws OnrecordError if the feed itself is not available or cannot be read.
 */
export async function* watchFeed(
  address: string,
  watching: WatchContext,
): AsyncGenerator<Ingested> {
  const { state, tell, fail, signal } = watching
  const feed = state.feeds.get(address) ?? newFeedState()
  state.feeds.set(address, feed)
  const looked = await lookAt(address, feed, watching)
  if (!looked) {
    tell({ kind: 'unchanged', place: address })
    return
  }
  const { items, validators, url } = looked
  const keyed = new Map(items.map((item) => [itemKey(item), item]))
  feed.items = new Map([...feed.items].filter(([key]) => keyed.has(key)))
  const fresh = freshItems(keyed, feed)
  tell({ kind: 'looked', place: address, what: 'item', found: keyed.size, fresh: fresh.length })
  const resting = new Set<string>()
  for (const [key, item] of fresh) {
    if (signal.aborted) return
    const host = hostOf(item, url)
    if (resting.has(host)) continue
    try {
      yield* giveEach(ingestItem(item, url, watching), watching)
      feed.items.set(key, done)
    } catch (cause) {
      if (signal.aborted) throw cause
      const error = asFaultOf(item.url ?? address, cause)
      fail(error)
      // The next item would not be kept either; this one is new again in the next round.
      if (isOfAll(error)) return
      if (error.code === 'address-deferred') resting.add(host)
      else feed.items.set(key, isTemporary(error) ? nextTry(feed.items.get(key)) : done)
    }
  }
  const isWhole = [...keyed.keys()].every((key) => feed.items.get(key) === done)
  feed.validators = isWhole ? validators : {}
}

/** What a feed has now; null if it has not changed. */
async function lookAt(address: string, feed: FeedState, { fetcher, clock, maxSize }: WatchContext) {
  // A clock that was ahead must not defer a feed for years.
  if (feed.retryAt > clock.now() && feed.retryAt - clock.now() <= longestRest) {
    const until = describeTime(feed.retryAt)
    const reason = `it could not be read ${feed.failures} times`
    throw new OnrecordError('address-deferred', { url: address, until, reason })
  }
  try {
    const fetched = await fetcher.fetch(address, feed.validators)
    const { url, validators } = fetched
    const items = fetched.bytes && (await readFetchedFeed(fetched, address, maxSize))
    feed.failures = 0
    return items && { items, url, validators }
  } catch (error) {
    // The fetcher defers a host that asks for it; refusing costs no request.
    if (error instanceof OnrecordError && !/^address-(?:deferred|refused)$/.test(error.code)) {
      feed.failures++
      const rest = Math.min(shortestRest * 2 ** Math.min(feed.failures - 1, 20), longestRest)
      feed.retryAt = clock.now() + rest
    }
    throw error
  }
}

/** The items that are not finished, in order; those that were not available before come last. */
function freshItems(keyed: ReadonlyMap<string, FeedItem>, { items }: FeedState) {
  const tries = (key: string) => items.get(key) ?? 0
  return [...keyed]
    .filter(([key]) => items.get(key) !== done)
    .toSorted(([one], [other]) => tries(one) - tries(other))
}

/** Counts one more time that an item was not available; after the fifth it is finished. */
const nextTry = (tries = 0): number => (tries + 1 < mostTries ? tries + 1 : done)

const hostOf = ({ url }: FeedItem, base: string): string =>
  url !== undefined && URL.canParse(url, base) ? new URL(url, base).host : ''

const done = 0
const mostTries = 5
const shortestRest = 60_000
const longestRest = 3_600_000
