import type { ParsedSentence } from '../../data-model/index.ts'
import { makeRange, rangeAt, rangesTouching, type Range } from '../../text/index.ts'
import { propositionMatter, type WeighedSlices } from './proposition-matter.ts'
import { treeOf, wordsIn } from './sentence-tree.ts'
import { wordsOnly } from './words-only.ts'

const weights = ['none', 'weak', 'strong'] as const

/** No more sentences of a content are looked at. */
const mostSentences = 12

/** What a content is about: what the first of its sentences that names something is about; else what the first says that hints at something. */
export function contentMatter(
  text: string,
  content: readonly Range[],
  sentences: readonly Range[],
  trees: readonly ParsedSentence[],
): WeighedSlices {
  let hint: WeighedSlices = { spans: [], weight: 'none' }
  for (const parts of bySentence(content, sentences)) {
    const start = parts[0]?.start ?? 0
    const sentence = rangeAt(trees, start)
    const found = sentence ? onTree(text, sentence, parts) : onWords(text, parts)
    // "Fear. I think he will win.": one word by itself tells little.
    const isLone = found.spans.length === 1 && !/\s/.test(found.spans[0]?.text ?? '')
    if (found.weight === 'strong' && !isLone) return found
    if (weights.indexOf(found.weight) > weights.indexOf(hint.weight)) hint = found
  }
  return hint
}

function onTree(text: string, sentence: ParsedSentence, parts: readonly Range[]): WeighedSlices {
  const tree = treeOf(sentence)
  return propositionMatter(text, tree, wordsIn(tree, parts))
}

function onWords(text: string, parts: readonly Range[]): WeighedSlices {
  const spans = parts.flatMap((part) => wordsOnly(text, part, false) ?? [])
  return { spans, weight: spans.length > 0 ? 'strong' : 'none' }
}

/** The parts of a content in each of its first sentences. */
function bySentence(
  content: readonly Range[],
  sentences: readonly Range[],
): readonly (readonly Range[])[] {
  const found = new Map<Range, Range[]>()
  for (const fragment of content) {
    for (const sentence of rangesTouching(sentences, fragment)) {
      if (found.size >= mostSentences && !found.has(sentence)) break
      const part = makeRange(
        Math.max(sentence.start, fragment.start),
        Math.min(sentence.end, fragment.end),
      )
      found.set(sentence, [...(found.get(sentence) ?? []), part])
    }
  }
  return [...found.values()]
}
