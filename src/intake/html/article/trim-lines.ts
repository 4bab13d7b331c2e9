import type { Block, Piece } from '../dom/block.ts'
import { countWords } from '../../../text/index.ts'
import { foldedText, isBoilerplateLine, isProse } from './measure-block.ts'

/**
 * A block without its lines that are not part of the article, if a page separates lines with <br>: links and
 * boilerplate anywhere, and above the first paragraph the headline and what goes with it. Null if nothing is left. A
 * block of one line is left as it is.
 */
export function trimLines(block: Block, isFirst: boolean): Block | null {
  const lines = splitLines(block.pieces)
  if (lines.length < 2) return block
  const texts = lines.map((line) => foldedText(line))
  const firstProse = texts.findIndex((text) => reads(text))
  const kept = lines.filter((line, index) => {
    const text = texts[index] ?? ''
    if (isFirst && index < firstProse) return false
    return text !== '' && !isBoilerplateLine(text, countWords(text)) && !isLinked(line)
  })
  if (kept.length === 0) return null
  return {
    ...block,
    pieces: kept.flatMap((line, index) => (index === 0 ? withoutBreak(line) : line)),
  }
}

/** The lines of a block; a line starts with the break that separates it. */
function splitLines(pieces: readonly Piece[]): readonly Piece[][] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.value === null) lines.push([])
    lines.at(-1)?.push(piece)
  }
  return lines
}

const reads = (text: string) =>
  isProse({
    text,
    words: countWords(text),
    stops: text.match(/[.!?…]["”’'»)]{0,3}(?=\s|$)/g)?.length ?? 0,
  })

const isLinked = (line: readonly Piece[]) =>
  foldedText(line.filter((piece) => piece.isLinked)).length > 0.8 * foldedText(line).length

const withoutBreak = (line: readonly Piece[]) => line.filter(({ value }) => value !== null)
