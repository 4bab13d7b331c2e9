import { composeText, type ComposedText } from './text/compose-text.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import { parsePage } from './dom/parse-page.ts'
import { readHtml } from './read-html.ts'
import { walkBlocks } from './dom/walk-blocks.ts'

/**
 * The text of HTML that is only the body of a report, as feeds and agencies give it: all its blocks, separated by two
 * line feeds. If it is a whole page, the text of its article.
 */
export function readFragment(html: string): ComposedText {
  if (looksLikeHtml(html)) return readHtml(html)
  return composeText(walkBlocks(parsePage(html).document).blocks, html)
}

/** The characters that a title or a name in HTML shows, without its markup; scripts are left out. */
export function plainHtml(html: string): string {
  return /[<&]/.test(html) ? readFragment(html).text.replaceAll(/\s+/gu, ' ').trim() : html
}
