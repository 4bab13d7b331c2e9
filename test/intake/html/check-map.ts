import assert from 'node:assert/strict'
import { parseFragment } from 'parse5'
import type { Page } from '../../../src/intake/html/index.ts'
import { makeRange, toSource } from '../../../src/text/index.ts'

/** Fails unless every segment of a page's map leads to source that reads as the text does, and none is missing. */
export function checkMap({ text, map }: Page, html: string): void {
  let end = 0
  for (const segment of map.segments) {
    const piece = text.slice(segment.start, segment.end)
    const source = html.slice(segment.sourceStart, segment.sourceEnd)
    assert.match(text.slice(end, segment.start), /^\n*$/)
    if (segment.exact) assert.equal(source, piece)
    else assert.equal(fold(decode(source)), fold(piece))
    end = segment.end
  }
  assert.equal(end, text.length)
}

/** Fails unless the source of a range, decoded, reads as the range does; a rewritten stretch counts whole. */
export function checkRange({ text, map }: Page, html: string, from: number, to: number): void {
  const inside = map.segments.filter(({ start, end }) => start < to && end > from)
  const wanted = inside.map(({ start, end, exact }) =>
    exact ? text.slice(Math.max(start, from), Math.min(end, to)) : text.slice(start, end),
  )
  const pieces = toSource(map, makeRange(from, to)).map(({ start, end }) => html.slice(start, end))
  assert.equal(fold(pieces.map(decode).join('')), fold(wanted.join('')))
}

/** What a stretch of a page's text stands for. */
function decode(source: string): string {
  return parseFragment(source)
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')
}

const fold = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ')
