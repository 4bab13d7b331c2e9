import type { PartOfSpeech } from '../../data-model/index.ts'
import { makeSpan, type Span } from '../../text/index.ts'
import { isWord } from './proposition-words.ts'
import type { SentenceTree } from './sentence-tree.ts'

/**
 * The slices of the text that some words of a sentence are; the words are in order, without marks. Two words with nothing but marks between them are in one; none
 * starts or ends with an auxiliary, a conjunction or a mark.
 */
export function slicesOf(
  text: string,
  tree: SentenceTree,
  wanted: readonly number[],
): readonly Span[] {
  const runs: number[][] = []
  for (const word of wanted) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before !== undefined && isJoined(tree, before, word)) last.push(word)
    else runs.push([word])
  }
  return runs.flatMap((run) => {
    const has = (at: number, parts: ReadonlySet<PartOfSpeech>) =>
      parts.has(tree.words[run[at] ?? -1]?.partOfSpeech ?? 'X')
    let from = 0
    let to = run.length
    while (from < to && has(from, leading)) from++
    while (from < to && has(to - 1, trailing)) to--
    const first = tree.words[run[from] ?? -1]
    const last = tree.words[run[to - 1] ?? -1]
    return from < to && first && last ? makeSpan(text, first.span.start, last.span.end) : []
  })
}

function isJoined(tree: SentenceTree, before: number, word: number): boolean {
  for (let at = before + 1; at < word; at++) if (isWord(tree, at)) return false
  return true
}

const leading: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'AUX', 'CCONJ', 'SCONJ', 'INTJ'])
const trailing: ReadonlySet<PartOfSpeech> = new Set([
  'PUNCT',
  'AUX',
  'CCONJ',
  'SCONJ',
  'INTJ',
  'DET',
])
