import type { MetadataCandidate, MetadataField } from '../../../data-model/index.ts'
import { cleanUrl } from './clean-url.ts'
import { joinNames } from './join-names.ts'
import { isObject, type JsonLd, type JsonObject } from './parse-json-ld.ts'
import { plainValue } from './plain-value.ts'

/** What a page's JSON-LD says about its article. */
export interface ArticleJson {
  readonly candidates: readonly MetadataCandidate[]
  /** The text of the article, if it is given; plain text or HTML. */
  readonly articleBody: string | null
}

/**
 * What JSON-LD says about the article: the first object whose type is some Article, or else the first that has a
 * headline or a date.
 */
export function readJsonLd(jsonLd: JsonLd): ArticleJson {
  const article =
    jsonLd.objects.find(isArticle) ??
    jsonLd.objects.find((object) => 'headline' in object || 'datePublished' in object)
  if (!article) return { candidates: [], articleBody: null }
  const body = article['articleBody']
  return {
    candidates: fields.flatMap(({ field, key, read }) => {
      const value = read(article[key], jsonLd)
      return value === null ? [] : [{ field, value, from: `json-ld ${key}` }]
    }),
    articleBody: typeof body === 'string' ? body : null,
  }
}

type Read = (value: unknown, jsonLd: JsonLd) => string | null

const isArticle = (object: JsonObject) =>
  list(object['@type']).some(
    (type) => typeof type === 'string' && /(?:Article|BlogPosting|(?:^|[/:])Report)$/.test(type),
  )

const readText: Read = (value) => {
  const first = list(value)[0]
  if (isObject(first)) return readText(first['@value'] ?? first['name'], emptyJsonLd)
  return typeof first === 'string' ? plainValue(first) : null
}

const readNames: Read = (value, jsonLd) => joinNames(namesIn(value, jsonLd))

const readFirstName: Read = (value, jsonLd) => namesIn(value, jsonLd)[0] ?? null

const readUrl: Read = (value) => {
  const first = list(value)[0]
  const address = isObject(first) ? (first['@id'] ?? first['url']) : first
  return typeof address === 'string' ? cleanUrl(address) : null
}

function namesIn(value: unknown, jsonLd: JsonLd): readonly string[] {
  return list(value)
    .map((item) => jsonLd.resolve(item))
    .map((item) => (isObject(item) ? item['name'] : item))
    .flatMap((name) => list(name).slice(0, 1))
    .flatMap((name) => (typeof name === 'string' ? (plainValue(name) ?? []) : []))
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, mostOfList).flat() : value === undefined ? [] : [value]

const fields: readonly { field: MetadataField; key: string; read: Read }[] = [
  { field: 'title', key: 'headline', read: readText },
  { field: 'title', key: 'name', read: readText },
  { field: 'outlet', key: 'publisher', read: readFirstName },
  { field: 'outlet', key: 'sourceOrganization', read: readFirstName },
  { field: 'byline', key: 'author', read: readNames },
  { field: 'byline', key: 'creator', read: readNames },
  { field: 'published', key: 'datePublished', read: readText },
  { field: 'published', key: 'dateCreated', read: readText },
  { field: 'modified', key: 'dateModified', read: readText },
  { field: 'url', key: 'mainEntityOfPage', read: readUrl },
  { field: 'url', key: 'url', read: readUrl },
  { field: 'language', key: 'inLanguage', read: readText },
  { field: 'section', key: 'articleSection', read: readText },
]

const mostOfList = 50
const emptyJsonLd: JsonLd = { objects: [], broken: 0, resolve: (value) => value }
