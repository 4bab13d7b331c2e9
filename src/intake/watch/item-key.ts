import { hashText } from '../../hash-text.ts'
import type { FeedItem } from '../formats/read-feed-items.ts'

/** By what an item of a feed is known again, 16 hexadecimal digits: another where its address, id, title or dates change, or, without an address, its content. */
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
