import type { MetadataCandidate, Notice } from '../../../data-model/index.ts'
import { firstOf } from '../../metadata.ts'
import { attributeOf } from '../dom/attribute.ts'
import { cleanUrl } from './clean-url.ts'
import { scriptText, type TellingElements } from './find-metadata-elements.ts'
import { parseJsonLd } from './parse-json-ld.ts'
import { elementText, plainValue } from './plain-value.ts'
import { readJsonLd, type ArticleJson } from './read-json-ld.ts'
import { readMetaTags } from './read-meta-tags.ts'
import { readMicrodata } from './read-microdata.ts'
import { readBylines, readLinesAbove, readTimes, type ArticlePlace } from './read-page-head.ts'
import { readTitles } from './read-titles.ts'

/** What a page's JSON-LD says about its article; a notice if some of it is not JSON. */
export function readPageJson(
  elements: TellingElements,
): ArticleJson & { readonly notices: readonly Notice[] } {
  const scripts = elements.jsonLd.map(scriptText)
  const jsonLd = parseJsonLd(scripts)
  const reason = `${jsonLd.broken} of the page's ${scripts.length} JSON-LD scripts are not valid JSON and were skipped.`
  const broken: Notice = { code: 'json-ld-broken', severity: 'info', span: null, reason }
  return { ...readJsonLd(jsonLd), notices: jsonLd.broken > 0 ? [broken] : [] }
}

/**
 * All that a page says about itself, the most trusted first: JSON-LD, OpenGraph, other <meta> tags, microdata,
 * <time>, byline, <title>, <h1>, the canonical address, the language of <html>; and for fields that are still
 * unknown, what the lines above the text say.
 */
export function readMetadata(
  elements: TellingElements,
  json: ArticleJson,
  place: ArticlePlace,
  linesAbove: readonly string[],
): readonly MetadataCandidate[] {
  const stated = [
    ...json.candidates,
    ...readMetaTags(elements.meta),
    ...readMicrodata(elements.microdata),
    ...readTimes(elements.time, place),
    ...readBylines(elements.byline, elements.author, place),
  ]
  const title = elements.title.flatMap((element) => elementText(element) ?? [])[0] ?? null
  const headings = elements.heading.flatMap((element) => elementText(element) ?? [])
  const canonical = elements.canonical.flatMap(
    (link) => cleanUrl(attributeOf(link, 'href') ?? '') ?? [],
  )
  const language = elements.html.flatMap(
    (html) => plainValue(attributeOf(html, 'lang') ?? '') ?? [],
  )
  const found: readonly MetadataCandidate[] = [
    ...stated,
    ...readTitles(title, headings, linesAbove, stated),
    ...canonical
      .slice(0, 1)
      .map((value) => ({ field: 'url' as const, value, from: 'link canonical' })),
    ...language.map((value) => ({ field: 'language' as const, value, from: 'html lang' })),
  ]
  const last = readLinesAbove(linesAbove).filter(({ field }) => !firstOf(found, field))
  return [...found, ...last].filter(isFirstOfItsKind)
}

const isFirstOfItsKind = (
  { field, value, from }: MetadataCandidate,
  index: number,
  all: readonly MetadataCandidate[],
) =>
  index ===
  all.findIndex((other) => other.field === field && other.value === value && other.from === from)
