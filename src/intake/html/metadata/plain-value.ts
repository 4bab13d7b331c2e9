import { defaultTreeAdapter, parseFragment } from 'parse5'
import type { ChildNode, Element } from '../dom/attribute.ts'
import { walkNodes } from '../dom/walk-nodes.ts'

/**
 * A value that a page gives about itself as plain text: without its tags, with its character references decoded and
 * its white space folded. Null if nothing is left. At most the first 2,000 characters.
 */
export function plainValue(value: string): string | null {
  const head = value.slice(0, longest)
  const text = /[<&]/.test(head) ? textOf(parseFragment(head).childNodes) : head
  return fold(text)
}

/** The text in an element, white space folded; null if there is none. Large ones are cut. */
export function elementText(element: Element): string | null {
  return fold(textOf(element.childNodes))
}

function textOf(nodes: readonly ChildNode[]): string {
  let text = ''
  let seen = 0
  for (const node of walkNodes(nodes)) {
    if (++seen > mostNodes || text.length > longest) break
    if (!defaultTreeAdapter.isTextNode(node)) continue
    const parent = node.parentNode?.nodeName ?? ''
    if (parent !== 'script' && parent !== 'style') text += node.value.slice(0, longest)
    const next = node.parentNode?.childNodes.at(-1)
    if (next === node && separate.has(parent)) text += ' '
  }
  return text.slice(0, longest)
}

function fold(text: string): string | null {
  const folded = text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim()
  return folded === '' ? null : folded
}

const separate = new Set(['p', 'div', 'li', 'td', 'h1', 'h2', 'h3'])
const longest = 2000
const mostNodes = 300
