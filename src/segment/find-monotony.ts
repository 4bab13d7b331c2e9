import { findWords, makeRange, type Range } from '../text/index.ts'

/**
 * The stretches of a text in which a few words or marks stand over and over, in order: no prose, but a rule of dashes, a damaged file or a trap. Reading one would cost as
 * much as reading a book. A stretch is told by blocks of 256 words of which at most 12 are different, two or more on end; no text that somebody wrote has one.
 */
export function findMonotony(text: string): readonly Range[] {
  if (text.length < blockLength) return []
  const found: { start: number; end: number; blocks: number }[] = []
  let different = new Set<string>()
  let count = 0
  let start = 0
  for (const word of findWords(text)) {
    if (count === 0) start = word.start
    // A word is told from others by its beginning: a text of one endless word is none of many.
    if (different.size <= mostDifferent)
      different.add(text.slice(word.start, Math.min(word.end, word.start + 100)))
    count++
    if (count < blockLength) continue
    const last = found.at(-1)
    const { end } = word
    if (different.size <= mostDifferent) {
      if (last && text.slice(last.end, start).trim() === '') {
        last.end = end
        last.blocks++
      } else found.push({ start, end, blocks: 1 })
    }
    different = new Set()
    count = 0
  }
  return found.flatMap((one) => (one.blocks > 1 ? [makeRange(one.start, one.end)] : []))
}

const blockLength = 256
const mostDifferent = 12
