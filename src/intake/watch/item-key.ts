import { hashText } from '../../hash-text.ts'
import type { FeedItem } from '../formats/read-feed-items.ts'

/**
 * The key by which an item of a feed is recognised, 16 hexadecimal digits. It changes if the item's address, ID,
 * title or dates change or, without an address, its content.
 */
export function itemKey({
  url,
  id,
  title,
  published,
  modified,
  content,
  summary,
}: FeedItem): string {
  const text = url === undefined ? [content, summary] : []
  return hashText(JSON.stringify([url, id, title, published, modified, ...text])).slice(0, 16)
}
