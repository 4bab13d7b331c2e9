import { rootName } from '../xml/root-name.ts'
import type { Format } from './format.ts'
import { readFeedItem } from './read-feed-item.ts'
import { readFeedItems } from './read-feed-items.ts'

/** RSS, RDF, Atom and JSON Feed: every item with its full content is a report. */
export const feed: Format = {
  name: 'a feed',
  endings: ['.rss', '.atom', '.xml', '.json'],
  detect({ decoded }) {
    const text = decoded?.text ?? ''
    const root = rootName(text)
    if (root !== null) return /^(?:rss|feed|rdf:rdf)$/i.test(root)
    return /^\s{0,100}\{[^]{0,2000}"https?:\\?\/\\?\/jsonfeed\.org\\?\//.test(text)
  },
  async *read({ decoded, path }) {
    for (const item of await readFeedItems(decoded?.text ?? '', path)) {
      const found = readFeedItem(item)
      if (found) yield found
    }
  },
}
