import { attributeOf, hasWord, type Element } from './attribute.ts'
import { readClassHints } from './read-class-hints.ts'

/**
 * Whether a browser shows nothing of an element's text, or nothing to read: scripts, fields, drawings. The obsolete
 * <xmp> and <plaintext>, in which markup is text, are not read either.
 */
export function isNeverShown(element: Element): boolean {
  if (neverShown.has(element.tagName)) return true
  if (element.attrs.length === 0) return false
  if (attributeOf(element, 'hidden') !== null || hasWord(element, 'aria-hidden', 'true'))
    return true
  const style = attributeOf(element, 'style')?.slice(0, 2000)
  if (style && /(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i.test(style)) {
    return true
  }
  return readClassHints(element).hidden
}

/** Whether a browser separates an element from the text around it. */
export function isBlockLevel(element: Element): boolean {
  return blockLevel.has(element.tagName)
}

const neverShown = new Set(
  (
    'head title script style template noscript svg math iframe object embed applet audio video canvas map ' +
    'select datalist textarea button input progress meter dialog noframes noembed area img picture br xmp plaintext'
  ).split(' '),
)

const blockLevel = new Set(
  (
    'html body address article aside blockquote caption center dd details dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p ' +
    'pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
