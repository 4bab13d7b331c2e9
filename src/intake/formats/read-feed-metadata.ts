import type { MetadataCandidate } from '../../data-model/index.ts'
import { plainHtml } from '../html/index.ts'
import { candidate } from './format.ts'
import type { FeedItem } from './read-feed-items.ts'

/** What an item of a feed says about its report. */
export function readFeedMetadata(item: FeedItem): readonly MetadataCandidate[] {
  const { format, outlet, url } = item
  const take = (field: MetadataCandidate['field'], value: string | undefined) =>
    candidate(field, value, `${format} ${field}`)
  return [
    ...take('title', item.title === undefined ? undefined : plainHtml(item.title)),
    ...take('outlet', outlet === undefined ? undefined : plainHtml(outlet)),
    ...candidate(
      'byline',
      item.authors.filter((name) => name !== undefined).join(', '),
      `${format} author`,
    ),
    ...take('published', item.published),
    ...take('modified', item.modified),
    ...(url !== undefined && /^https?:/i.test(url) ? take('url', url) : []),
  ]
}
