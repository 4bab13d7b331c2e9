// Not by way of the folder's index: the web app uses this too, and has no hashes.
import { makeRange, type Range } from '../text/span.ts'

/**
 * The paragraphs of a text in order, without the white space around them: its lines, or, where the text is
 * wrapped at a width and its paragraphs parted by blank lines, those blocks of lines. A line broken in the
 * middle of a sentence (the next starts small) goes on in the next. Every character that is not white space
 * stands in exactly one paragraph.
 */
export function findParagraphs(text: string): readonly Range[] {
  const blocks = findBlocks(text)
  return isWrapped(blocks)
    ? blocks.flatMap(joinLines)
    : blocks.flatMap((block) => joinBroken(text, block))
}

interface Line {
  readonly start: number
  readonly end: number
  readonly firstWord: number
}

/** The lines that hold more than white space, in groups parted by blank lines. */
function findBlocks(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  let block: Line[] = []
  let at = 0
  for (const line of text.split(lineBreak)) {
    const content = line.trim()
    if (content === '') {
      if (block.length > 0) blocks.push(block)
      block = []
    } else {
      const start = at + line.indexOf(content)
      const space = content.search(/\s/)
      const firstWord = space < 0 ? content.length : space
      block.push({ start, end: start + content.length, firstWord })
    }
    at += line.length
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  if (block.length > 0) blocks.push(block)
  return blocks
}

/**
 * Whether lines were broken because the next word did not fit: nearly every break inside the blocks comes
 * where the line and the next line's first word together pass the width of the widest line.
 */
function isWrapped(blocks: readonly (readonly Line[])[]): boolean {
  const lengths = blocks.flat().map((line) => line.end - line.start)
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0)
  if (blocks.length < 2 || width > widestWrap) return false
  let breaks = 0
  let forced = 0
  for (const block of blocks) {
    for (const [index, line] of block.entries()) {
      const next = block[index + 1]
      if (!next) continue
      breaks++
      if (line.end - line.start + 1 + next.firstWord > width * leastFill) forced++
    }
  }
  return breaks >= fewestBreaks && forced / breaks >= leastForced
}

const joinLines = (block: readonly Line[]): readonly Range[] => {
  const first = block[0]
  const last = block.at(-1)
  return first && last ? [makeRange(first.start, last.end)] : []
}

function joinBroken(text: string, block: readonly Line[]): readonly Range[] {
  const joined: Range[] = []
  for (const { start, end } of block) {
    const last = joined.at(-1)
    const broken =
      last &&
      /[\p{L}\p{N},]$/u.test(text.slice(last.end - 2, last.end)) &&
      /^\p{Ll}/u.test(text.slice(start, start + 2))
    if (broken) joined[joined.length - 1] = makeRange(last.start, end)
    else joined.push(makeRange(start, end))
  }
  return joined
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/
const widestWrap = 120
const leastFill = 0.92
const fewestBreaks = 3
const leastForced = 0.9
