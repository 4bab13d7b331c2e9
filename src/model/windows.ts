import type { Words } from './words.ts'

/** How long the stretches are that the encoder reads at once, in wordpieces without the two special ones. */
export interface WindowSizes {
  /** At most this many pieces whose output is kept. */
  readonly body: number
  /** At most this many pieces of the text before, whose output is thrown away. */
  readonly context: number
}

/**
 * A stretch of words that the encoder reads at once: words `[contextStart, start)` are read along for what
 * they tell, words `[start, end)` are the ones whose output counts.
 */
export interface Window {
  readonly contextStart: number
  readonly start: number
  readonly end: number
  /** All its pieces, the context's too, without the special ones. */
  readonly pieces: number
}

/**
 * Cuts the words into windows of whole paragraphs (lines). Every word is in the body of exactly one window. A
 * paragraph too long for one is cut at a sentence's end where there is one in its second half, else between
 * words. `pieceCounts[i]`: the wordpieces of word `i`.
 */
export function cutWindows(
  words: Words,
  pieceCounts: Uint8Array,
  sizes: WindowSizes,
): readonly Window[] {
  const windows: Window[] = []
  let start = 0
  while (start < words.count) {
    const end = findEnd(words, pieceCounts, start, sizes.body)
    const contextStart = reachBack(pieceCounts, start, sizes.context)
    windows.push({ contextStart, start, end, pieces: sum(pieceCounts, contextStart, end) })
    start = end
  }
  return windows
}

function findEnd(words: Words, counts: Uint8Array, start: number, most: number): number {
  let pieces = 0
  let paragraphEnd = start
  let sentenceEnd = start
  for (let index = start; index < words.count; index++) {
    if (index > start && words.lineBreakBefore[index] === 1) paragraphEnd = index
    const after = pieces + (counts[index] ?? 0)
    if (after > most) {
      if (paragraphEnd > start) return paragraphEnd
      if (sentenceEnd > start) return sentenceEnd
      return Math.max(index, start + 1)
    }
    pieces = after
    if (pieces * 2 > most && endsSentence(words, index)) sentenceEnd = index + 1
  }
  return words.count
}

function reachBack(counts: Uint8Array, start: number, most: number): number {
  let pieces = 0
  let first = start
  while (first > 0) {
    pieces += counts[first - 1] ?? 0
    if (pieces > most) break
    first--
  }
  return first
}

function endsSentence(words: Words, index: number): boolean {
  const unit = words.text.charCodeAt(words.starts[index] ?? 0)
  return unit === 0x2e || unit === 0x21 || unit === 0x3f
}

function sum(counts: Uint8Array, start: number, end: number): number {
  let total = 0
  for (let index = start; index < end; index++) total += counts[index] ?? 0
  return total
}
