import { OnrecordError } from '../../errors.ts'
import type { FeedItem } from '../formats/read-feed-items.ts'
import { readFeedItem } from '../formats/read-feed-item.ts'
import { readFeedMetadata } from '../formats/read-feed-metadata.ts'
import { makeIngested } from '../make-ingested.ts'
import { ingestAll } from '../ingest-all.ts'
import type { Ingested } from '../ingest.ts'
import { isTemporary } from './is-temporary.ts'
import type { WatchContext } from './watch-context.ts'

/**
 * The reports of an item in a feed: those of the page that it links to. If it links to none, or if its page has no
 * text or will never be available, the text in the feed at `address` itself is read. Empty if the feed has none.
 * @throws OnrecordError if its page is not available, and either the feed has no text or a later try may get the
 * page.
 */
export async function* ingestItem(
  item: FeedItem,
  address: string,
  watching: WatchContext,
): AsyncGenerator<Ingested> {
  const own = readFeedItem(item)
  if (item.url !== undefined) {
    try {
      yield* await ingestPage(item.url, item, address, watching)
      return
    } catch (error) {
      if (!own || isTemporary(error) || !(error instanceof OnrecordError)) throw error
      watching.tell({ kind: 'own-content', error })
    }
  }
  if (own) yield makeIngested(own, address, null, watching.given)
}

/**
 * The reports with a text on the page that an item links to.
 * @throws OnrecordError `input-without-reports` if there are none; what fetching and intake throw.
 */
async function ingestPage(
  link: string,
  item: FeedItem,
  address: string,
  { fetcher, given, maxSize, fail }: WatchContext,
): Promise<readonly Ingested[]> {
  const source = URL.canParse(link, address) ? new URL(link, address).href : link
  const { bytes, url, type } = await fetcher.fetch(source)
  const fetched = { url, type, metadata: readFeedMetadata(item) }
  const options = { given, maxSize, fail, fetched }
  const ingested: Ingested[] = []
  for await (const one of ingestAll(bytes ?? new Uint8Array(), source, options)) {
    if (one.report.text.trim() !== '') ingested.push(one)
  }
  if (ingested.length > 0) return ingested
  throw new OnrecordError('input-without-reports', { path: source, format: 'a page' })
}
