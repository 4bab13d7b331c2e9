import { OnrecordError } from '../../errors.ts'
import { refuseEntities } from '../xml/refuse-entities.ts'
import { parseObject } from './parse-object.ts'

/** What the formats of feeds say about an item. */
export interface FeedItem {
  readonly format: 'rss' | 'atom' | 'json-feed'
  readonly outlet: string | undefined
  readonly title: string | undefined
  readonly content: string | undefined
  /** Whether the content is plain text, not HTML. */
  readonly isText: boolean
  /** A summary, which may be the full content. */
  readonly summary: string | undefined
  readonly url: string | undefined
  readonly id: string | undefined
  readonly authors: readonly (string | undefined)[]
  readonly published: string | undefined
  readonly modified: string | undefined
}

/**
 * The items of a feed, RSS, RDF, Atom or JSON Feed, in order; `path` names it in errors.
 * @throws OnrecordError `input-damaged`, `input-refused`.
 */
export async function readFeedItems(text: string, path: string): Promise<readonly FeedItem[]> {
  refuseEntities(text, path)
  // A JSON Feed has a parser of its own: the one for XML would look for tags in it.
  const parsed = await parse(parseObject(text) ?? text, path)
  switch (parsed.format) {
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        format: 'json-feed',
        outlet: parsed.feed.title,
        title: item.title,
        content: item.content_html ?? item.content_text,
        isText: item.content_html === undefined,
        summary: item.summary,
        url: item.url,
        id: item.id,
        authors: (item.authors ?? []).map(({ name }) => name),
        published: item.date_published,
        modified: item.date_modified,
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        format: 'atom',
        outlet: parsed.feed.title?.value,
        title: entry.title?.value,
        content: entry.content?.value,
        isText: entry.content?.type === 'text',
        summary: entry.summary?.value,
        url: (entry.links ?? []).find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
        id: entry.id,
        authors: (entry.authors ?? []).map(({ name }) => name),
        published: entry.published,
        modified: entry.updated,
      }))
    case 'rss':
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        format: 'rss',
        outlet: parsed.feed.title,
        title: item.title,
        content: item.content?.encoded,
        isText: false,
        summary: item.description,
        url: item.link,
        id: 'guid' in item ? item.guid?.value : undefined,
        authors: [
          ...(item.dc?.creators ?? []),
          ...('authors' in item ? (item.authors ?? []).map(({ name }) => name) : []),
        ],
        published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
        modified: undefined,
      }))
    default:
      return []
  }
}

async function parse(content: unknown, path: string) {
  const { parseFeed } = await import('feedsmith')
  try {
    return parseFeed(content as string)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnrecordError('input-damaged', { path, format: 'feed', reason }, { cause })
  }
}
