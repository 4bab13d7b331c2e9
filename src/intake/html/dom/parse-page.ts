import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
  type DefaultTreeAdapterMap,
} from 'parse5'
import { outsideReference } from './read-reference.ts'

/** A page as a tree, by the HTML standard's rules. */
export interface ParsedPage {
  readonly document: DefaultTreeAdapterTypes.Document
  /** Whether bold, italic and the like were removed first, because the page would have become too large. */
  readonly isSimplified: boolean
}

/**
 * The tree of an HTML page. Every text node has the place of exactly its own characters in the source: if parse5
 * would join two stretches with markup between them, they stay two nodes. Unclosed formatting tags multiply in each
 * following paragraph, as the standard demands; if there are too many, the page is read without them. Time and memory
 * stay linear in the page's length.
 */
export function parsePage(html: string): ParsedPage {
  const mostElements = Math.max(200_000, 4 * countTags(html))
  try {
    return { document: parseAtMost(html, mostElements), isSimplified: false }
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error
    return { document: parseAtMost(withoutFormatting(html), Infinity), isSimplified: true }
  }
}

class TooManyElements extends Error {}

function parseAtMost(html: string, mostElements: number): DefaultTreeAdapterTypes.Document {
  let elements = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++elements > mostElements) throw new TooManyElements()
      return defaultTreeAdapter.createElement(...args)
    },
    insertText(parent, text) {
      defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
    },
    insertTextBefore(parent, text, reference) {
      defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference)
    },
    setNodeSourceCodeLocation(node, location) {
      defaultTreeAdapter.setNodeSourceCodeLocation(node, location)
      if (!location || !defaultTreeAdapter.isTextNode(node)) return
      location.startOffset = outsideReference(html, location.startOffset)
      location.endOffset = outsideReference(html, location.endOffset)
      joinWithTouching(node)
    },
  }
  return parse(html, { treeAdapter, sourceCodeLocationInfo: true })
}

/** Joins a text node that was just appended with the one before it if they touch in the source. */
function joinWithTouching(node: DefaultTreeAdapterTypes.TextNode): void {
  const siblings = node.parentNode?.childNodes
  const before = siblings?.at(-2)
  if (!siblings || siblings.at(-1) !== node || !before || !defaultTreeAdapter.isTextNode(before))
    return
  const [first, second] = [before.sourceCodeLocation, node.sourceCodeLocation]
  if (!first || !second || first.endOffset !== second.startOffset) return
  siblings.pop()
  before.value += node.value
  first.endOffset = second.endOffset
}

/**
 * The page with each formatting tag replaced by an empty comment of the same length, so that every other character
 * stays where it is.
 */
function withoutFormatting(html: string): string {
  return html.replace(formattingTag, (tag) => `<!${tag.slice(2)}`)
}

const countTags = (html: string) => html.split('<').length - 1

const formatting = 'b|big|code|em|font|i|s|small|strike|strong|tt|u'
const formattingTag = new RegExp(
  `<(?:/(?=(?:${formatting})[\\s/>])|(?:${formatting})(?=[\\s/>]))`,
  'gi',
)
