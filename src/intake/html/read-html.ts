import type { Block, Walk } from './dom/block.ts'
import type { MetadataCandidate, Notice } from '../../data-model/index.ts'
import type { PositionMap } from '../../text/index.ts'
import { composeText } from './text/compose-text.ts'
import { findArticle } from './article/find-article.ts'
import { findMetadataElements, type TellingElements } from './metadata/find-metadata-elements.ts'
import { foldedText } from './article/measure-block.ts'
import { parsePage } from './dom/parse-page.ts'
import { readMetadata, readPageJson } from './metadata/read-metadata.ts'
import type { ArticlePlace } from './metadata/read-page-head.ts'
import { walkBlocks } from './dom/walk-blocks.ts'

/** What was read from an HTML page. */
export interface Page {
  /** The article's text: its paragraphs, separated by two line breaks. Empty if the page has none. */
  readonly text: string
  /** From the text back to the page's characters (UTF-16 code units of the decoded page). */
  readonly map: PositionMap
  /** What the page says about itself, the most trusted first. */
  readonly metadata: readonly MetadataCandidate[]
  readonly notices: readonly Notice[]
}

/**
 * The article of an HTML page: its body paragraphs without headline, byline, captions, menus, boxes of links,
 * newsletters and comments. It never throws because of a page's content, and never runs or follows any of it.
 */
export function readHtml(html: string): Page {
  const { document, isSimplified } = parsePage(html)
  const walk = walkBlocks(document)
  const elements = findMetadataElements(document)
  const { notices, ...json } = readPageJson(elements)
  const blocks = findArticle(walk, json.articleBody)
  const place = placeOf(blocks, elements, html)
  return {
    ...composeText(blocks, html),
    metadata: readMetadata(elements, json, place, linesAbove(walk, place)),
    notices: isSimplified ? [...notices, simplified] : notices,
  }
}

/** Where the article's text is, and the last headline above it. */
function placeOf(blocks: readonly Block[], elements: TellingElements, html: string): ArticlePlace {
  const sources = blocks.flatMap(({ pieces }) => pieces.flatMap(({ source }) => source ?? []))
  const start = sources[0]?.start ?? html.length
  const headings = elements.heading.map((heading) => heading.sourceCodeLocation?.startOffset ?? 0)
  const title = headings.findLast((at) => at < start) ?? 0
  return { title, start, end: sources.at(-1)?.end ?? html.length }
}

/** The last lines above the text, from the headline on. */
function linesAbove({ blocks }: Walk, { title, start }: ArticlePlace): readonly string[] {
  const above = blocks.map(({ pieces }) =>
    pieces.filter(({ source }) => source && source.start >= title && source.end <= start),
  )
  return above
    .filter((pieces) => pieces.length > 0)
    .slice(-mostLines)
    .flatMap((pieces) => foldedText(pieces).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-mostLines)
}

const mostLines = 8

const simplified: Notice = {
  code: 'html-simplified',
  severity: 'warning',
  span: null,
  reason:
    'The page opens formatting tags (bold, font …) by the thousand and does not close them; it was read without them.',
}
