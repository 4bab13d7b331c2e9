import { parseFeed } from 'feedsmith'

import { OnrecordError } from '../../errors.ts'
import { plainHtml, readFragment } from '../html/index.ts'
import type { MetadataCandidate } from '../metadata.ts'
import { refuseEntities } from '../xml/refuse-entities.ts'
import { rootName } from '../xml/root-name.ts'
import { candidate, type Format, type FoundReport } from './format.ts'
import { parseObject } from './parse-object.ts'

/** RSS, RDF, Atom and JSON Feed: every item that holds its full content is a report. */
export const feed: Format = {
  name: 'a feed',
  detect({ decoded }) {
    const text = decoded?.text ?? ''
    const root = rootName(text)
    if (root !== null) return /^(?:rss|feed|rdf:rdf)$/i.test(root)
    return /^\s{0,100}\{[^]{0,2000}"https?:\\?\/\\?\/jsonfeed\.org\\?\//.test(text)
  },
  *read({ decoded, path }) {
    const text = decoded?.text ?? ''
    refuseEntities(text, path)
    for (const item of itemsOf(text, path)) {
      const found = reportOf(item)
      if (found) yield found
    }
  },
}

/** What the formats of feeds say of an item. */
interface FeedItem {
  readonly format: 'rss' | 'atom' | 'json-feed'
  readonly outlet: string | undefined
  readonly title: string | undefined
  readonly content: string | undefined
  readonly isText: boolean
  /** A summary, which may be the full content. */
  readonly summary: string | undefined
  readonly url: string | undefined
  readonly id: string | undefined
  readonly authors: readonly (string | undefined)[]
  readonly published: string | undefined
  readonly modified: string | undefined
}

function reportOf(item: FeedItem): FoundReport | null {
  const { format, content = '', summary = '', isText, outlet, url, id } = item
  const body = content.trim() === '' ? longSummary(summary) : content
  const text = isText ? body : readFragment(body).text
  if (text.trim() === '') return null
  const take = (field: MetadataCandidate['field'], value: string | undefined) =>
    candidate(field, value, `${format} ${field}`)
  return {
    text,
    metadata: [
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
    ],
    format,
    part: url ?? id ?? null,
  }
}

/** A summary that is as long as a report. */
const longSummary = (summary: string): string =>
  readFragment(summary).text.split(/\s+/u).length >= fewestWords ? summary : ''
const fewestWords = 80

function itemsOf(text: string, path: string): readonly FeedItem[] {
  // A JSON Feed goes through its own parser: the one for XML would look for tags in it.
  const parsed = parse(parseObject(text) ?? text, path)
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

function parse(content: unknown, path: string) {
  try {
    return parseFeed(content as string)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnrecordError('input-damaged', { path, format: 'feed', reason }, { cause })
  }
}
