import { readFragment } from '../html/index.ts'
import type { FoundReport } from './format.ts'
import type { FeedItem } from './read-feed-items.ts'
import { readFeedMetadata } from './read-feed-metadata.ts'

/**
 * The report that an item of a feed has itself: its full content, or a summary as long as a report; null if it has
 * neither.
 */
export function readFeedItem(item: FeedItem): FoundReport | null {
  const { format, content = '', summary = '', isText, url, id } = item
  const body = content.trim() === '' ? longSummary(summary) : content
  const text = isText ? body : readFragment(body).text
  if (text.trim() === '') return null
  return { text, metadata: readFeedMetadata(item), format, part: url ?? id ?? null }
}

/** A summary that is as long as a report. */
const longSummary = (summary: string): string =>
  readFragment(summary).text.split(/\s+/u).length >= fewestWords ? summary : ''
const fewestWords = 80
