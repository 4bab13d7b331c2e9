import type { Repeat } from '../data-model/index.ts'
import { makeSpan, type Range, type Span } from '../text/index.ts'

/**
 * The passages of whole sentences that a text repeats word for word, longest runs first found, in order of
 * where they stand again. A single sentence counts from eight words on: shorter ones ("He declined to
 * comment.") are repeated by habit, not by fault. Passages that stand again never overlap.
 */
export function findRepeats(text: string, sentences: readonly Range[]): readonly Repeat[] {
  const keys = sentences.map((sentence) => text.slice(sentence.start, sentence.end))
  const firstAt = new Map<string, number>()
  const repeats: Repeat[] = []
  for (let index = 0; index < keys.length;) {
    // A sentence without a word (a stray mark) starts no passage.
    const first = hasWord.test(keys[index] ?? '') ? firstAt.get(keys[index] ?? '') : undefined
    const length = first === undefined ? 0 : runLength(text, sentences, keys, first, index)
    if (first === undefined || length === 0 || isShort(keys.slice(index, index + length))) {
      const key = keys[index] ?? ''
      if (first === undefined) firstAt.set(key, index)
      index++
      continue
    }
    repeats.push({
      first: spanOf(text, sentences, first, length),
      again: spanOf(text, sentences, index, length),
    })
    index += length
  }
  return repeats
}

/**
 * How many sentences from `index` on repeat those from `first` on, character for character, the white space
 * between them included.
 */
function runLength(
  text: string,
  sentences: readonly Range[],
  keys: readonly string[],
  first: number,
  index: number,
): number {
  let length = 0
  while (first + length < index && index + length < keys.length) {
    if (keys[first + length] !== keys[index + length]) break
    if (length > 0) {
      const gap = (at: number) => text.slice(sentences[at - 1]?.end, sentences[at]?.start)
      if (gap(first + length) !== gap(index + length)) break
    }
    length++
  }
  return length
}

function isShort(sentences: readonly string[]): boolean {
  const words = sentences.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words < fewestWords
}

function spanOf(text: string, sentences: readonly Range[], index: number, length: number): Span {
  const start = sentences[index]?.start ?? 0
  const end = sentences[index + length - 1]?.end ?? start
  return makeSpan(text, start, end)
}

const fewestWords = 8
const hasWord = /[\p{L}\p{N}]/u
