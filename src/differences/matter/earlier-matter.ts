import type { Draft, Matter, ParsedSentence, Segments } from '../../data-model/index.ts'
import { firstEndingAfter, rangeAt, type Range, type Span, smallest } from '../../text/index.ts'
import { propositionMatter } from './proposition-matter.ts'
import { treeOf, wordsIn } from './sentence-tree.ts'
import { wordsOnly } from './words-only.ts'

/** A matter without its parties. */
export type Earlier = Pick<Matter, 'spans' | 'basis'>

/** What stands before a statement: the matters that were found so far. */
export interface EarlierMatters {
  /** Takes a statement whose matter is known; in text order. */
  add(draft: Draft, matter: Earlier | null): void
  /** What the turn before is about, or what is told in the statement's sentence before it, or in the sentence before, in the paragraph of the statement or the one before; null if nothing is. */
  find(draft: Draft): readonly Span[] | null
}

/** The matters before, of a report. */
export function makeFindEarlier(
  text: string,
  { sentences, paragraphs, transcript }: Pick<Segments, 'sentences' | 'paragraphs' | 'transcript'>,
  trees: readonly ParsedSentence[],
): EarlierMatters {
  /** Of each sentence by where it starts, what its last statement is about. */
  const bySentence = new Map<number, readonly Span[] | null>()
  const turns = transcript?.turns ?? []
  /** Of each turn by where it starts. */
  const byTurn = new Map<number, readonly Span[] | null>()
  const bodies = paragraphs.filter(({ kind }) => kind === 'body')
  const paragraphAt = (offset: number): number => {
    const at = firstEndingAfter(bodies, offset)
    return (bodies[at]?.start ?? Infinity) <= offset ? at : -1
  }
  return {
    add(draft, matter) {
      if (draft.turn?.isWhole) byTurn.set(draft.turn.turn.start, matter?.spans ?? null)
      for (const { start } of draft.content) {
        const sentence = rangeAt(sentences, start)
        if (sentence && (matter || !bySentence.has(sentence.start)))
          bySentence.set(sentence.start, matter?.spans ?? null)
      }
    },
    find(draft) {
      if (draft.turn?.isWhole) {
        const at = firstEndingAfter(turns, draft.turn.turn.start)
        return byTurn.get(turns[at - 1]?.start ?? -1) ?? null
      }
      const start = smallest(
        [...draft.source, ...draft.cue, ...draft.content].map((one) => one.start),
      )
      const own = firstEndingAfter(sentences, start)
      const paragraph = paragraphAt(start)
      const isNear = ({ start: from }: Range) => {
        const at = paragraphAt(from)
        return at >= 0 && paragraph >= 0 && at >= paragraph - 1
      }
      const here = bySentence.get(sentences[own]?.start ?? -1)
      if (here?.every(isNear)) return here
      const sentence = sentences[own - 1]
      if (!sentence || !isNear(sentence)) return null
      const known = bySentence.get(sentence.start)
      if (known !== undefined) return known?.every(isNear) ? known : null
      return sentenceMatter(text, sentence, trees)
    },
  }
}

/** What a sentence without statements is about. */
function sentenceMatter(
  text: string,
  sentence: Range,
  trees: readonly ParsedSentence[],
): readonly Span[] | null {
  const parsed = rangeAt(trees, sentence.start)
  if (!parsed) {
    const span = wordsOnly(text, sentence, true)
    return span && [span]
  }
  const tree = treeOf(parsed)
  const { spans, weight } = propositionMatter(text, tree, wordsIn(tree, [sentence]))
  return weight === 'strong' ? spans : null
}
