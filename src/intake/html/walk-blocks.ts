import { type Piece, type Block, type Walk } from './block.ts'
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5'
import { attributeOf, type ChildNode, type Element } from './attribute.ts'
import { hasText } from './has-text.ts'
import { sortBySource } from './sort-by-source.ts'
import { isNeverShown, isBlockLevel } from './tags.ts'
import { makeZone, type Zone } from './zone.ts'

/** The blocks of a page. What a browser does not show gives none. Without recursion. */
export function walkBlocks(document: DefaultTreeAdapterTypes.Document): Walk {
  const zones: Zone[] = []
  const pictures: Zone[] = []
  const fields: Zone[] = []
  const gather = gatherBlocks()
  const root = makeZone(null, null, zones)
  const start: Place = { zone: root, block: root, isLinked: false, isSmall: false, isPre: false }
  const open: Frame[] = [{ nodes: document.childNodes, next: 0, place: start, isBlock: true }]
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const node = frame.nodes[frame.next++]
    if (!node) {
      if (frame.isBlock) gather.end()
      open.pop()
    } else if (defaultTreeAdapter.isTextNode(node)) {
      gather.addText(node, frame.place)
    } else if (defaultTreeAdapter.isElementNode(node)) {
      if (node.tagName === 'img' || node.tagName === 'picture') pictures.push(frame.place.zone)
      if (node.tagName === 'input' || node.tagName === 'textarea') fields.push(frame.place.zone)
      if (node.tagName === 'br') gather.addBreak(node, frame.place)
      if (isNeverShown(node)) continue
      const isBlock = isBlockLevel(node)
      if (isBlock) gather.end()
      const place = placeInside(node, isBlock, frame.place, zones)
      open.push({ nodes: node.childNodes, next: 0, place, isBlock })
    }
  }
  return { blocks: sortBySource(gather.blocks), zones, pictures, fields }
}

interface Place {
  readonly zone: Zone
  readonly block: Zone
  readonly isLinked: boolean
  readonly isSmall: boolean
  readonly isPre: boolean
}

interface Frame {
  readonly nodes: readonly ChildNode[]
  next: number
  readonly place: Place
  readonly isBlock: boolean
}

function placeInside(element: Element, isBlock: boolean, place: Place, zones: Zone[]): Place {
  const tag = element.tagName
  const zone = isBlock || isNamed(element) ? makeZone(element, place.zone, zones) : place.zone
  return {
    zone,
    block: isBlock ? zone : place.block,
    isLinked: place.isLinked || (tag === 'a' && attributeOf(element, 'href') !== null),
    isSmall: tag === 'small' || (place.isSmall && !isBlock),
    isPre: place.isPre || tag === 'pre',
  }
}

const isNamed = (element: Element) => element.attrs.some(({ name }) => naming.has(name))

const naming = new Set(['class', 'id', 'role', 'itemprop'])

function gatherBlocks() {
  const blocks: Block[] = []
  let block: { tag: string; zone: Zone; pieces: Piece[] } | null = null
  let lastBreak = -1
  const add = (value: string | null, node: ChildNode, place: Place) => {
    const { zone, isLinked, isSmall, isPre } = place
    const location = node.sourceCodeLocation
    const source = location ? { start: location.startOffset, end: location.endOffset } : null
    block ??= { tag: place.block.tag, zone: place.block, pieces: [] }
    block.pieces.push({ value, source, zone, isLinked, isSmall, isPre })
  }
  const end = () => {
    if (block && hasText(block.pieces)) blocks.push(block)
    block = null
    lastBreak = -1
  }
  return {
    blocks: blocks as readonly Block[],
    end,
    addText(node: DefaultTreeAdapterTypes.TextNode, place: Place) {
      const isBlank = !/[^ \t\n\f\r]/.test(node.value)
      if (!isBlank) lastBreak = -1
      if (block || !isBlank || place.isPre) add(node.value, node, place)
    },
    /** Two line breaks with nothing between them end the paragraph. */
    addBreak(node: ChildNode, place: Place) {
      if (!block) return
      if (lastBreak >= 0 && !place.isPre) return end()
      lastBreak = block.pieces.length
      add(null, node, place)
    },
  }
}
