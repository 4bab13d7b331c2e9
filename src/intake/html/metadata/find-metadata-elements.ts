import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5'
import { attributeOf, hasWord, type Element } from '../dom/attribute.ts'
import { readClassHints } from '../dom/read-class-hints.ts'
import { walkNodes } from '../dom/walk-nodes.ts'

/** The elements of a page that say something about it, a few hundred of each kind, in the order of the tree. */
export interface TellingElements {
  readonly html: readonly Element[]
  readonly title: readonly Element[]
  readonly meta: readonly Element[]
  readonly canonical: readonly Element[]
  readonly jsonLd: readonly Element[]
  readonly microdata: readonly Element[]
  readonly heading: readonly Element[]
  readonly time: readonly Element[]
  /** Links to the author: rel=author. */
  readonly author: readonly Element[]
  /** Elements whose class is named like a byline. */
  readonly byline: readonly Element[]
}

/** The elements of a page that say something about it, found in one walk; <template> is not looked into. */
export function findMetadataElements(document: DefaultTreeAdapterTypes.Document): TellingElements {
  const found = {
    html: list(),
    title: list(),
    meta: list(),
    canonical: list(),
    jsonLd: list(),
    microdata: list(),
    heading: list(),
    time: list(),
    author: list(),
    byline: list(),
  }
  for (const node of walkNodes(document.childNodes)) {
    if (!defaultTreeAdapter.isElementNode(node)) continue
    const add = (kind: Element[]) => kind.length < mostOfAKind && kind.push(node)
    const tag = node.tagName
    if (tag === 'html') add(found.html)
    else if (tag === 'title' && !isInDrawing(node)) add(found.title)
    else if (tag === 'meta') add(found.meta)
    else if (tag === 'h1') add(found.heading)
    else if (tag === 'time') add(found.time)
    else if (tag === 'link' && hasWord(node, 'rel', 'canonical')) add(found.canonical)
    else if (tag === 'script' && isJsonLd(node)) add(found.jsonLd)
    if (node.attrs.length === 0) continue
    if (attributeOf(node, 'itemprop') !== null) add(found.microdata)
    if (hasWord(node, 'rel', 'author')) add(found.author)
    if (readClassHints(node).byline) add(found.byline)
  }
  return found
}

/** The text of an element in which the parser reads no markup: <script>. */
export function scriptText({ childNodes }: Element): string {
  return childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('')
}

const isJsonLd = (element: Element) =>
  /^\s{0,10}application\/ld\+json/i.test(attributeOf(element, 'type')?.slice(0, 100) ?? '')

/** A drawing (SVG) may have a title of its own. */
const isInDrawing = ({ namespaceURI }: Element) => !namespaceURI.endsWith('xhtml')

const list = (): Element[] => []

const mostOfAKind = 300
