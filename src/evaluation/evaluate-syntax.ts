import type { ParsedSentence } from '../data-model/index.ts'
import { firstEndingAfter } from '../text/index.ts'
import type { Treebank, TreebankToken } from './read-conllu.ts'
import { shareOf, type Share } from './proportion.ts'

/** How many of the tokens of a treebank were given what their annotators gave them. */
export interface SyntaxScores {
  /** The right head. */
  readonly attached: Share
  /** The right head and relation: labelled attachment. */
  readonly labelled: Share
  readonly partOfSpeech: Share
}

/**
 * Compares trees with those of a treebank, token by token. A token's word is the first that starts in it; its head is right where it is the root in both, or
 * where the head's word starts in the marked head. A token in which no word starts is wrong. Relations are compared without subtypes, as at the CoNLL
 * shared task of 2018 (Zeman et al.).
 */
export function scoreSyntax(
  pairs: Iterable<readonly [Treebank, readonly ParsedSentence[]]>,
): SyntaxScores {
  let tokens = 0
  let attached = 0
  let labelled = 0
  let tagged = 0
  for (const [treebank, parsed] of pairs) {
    const words = parsed.flatMap((sentence) =>
      sentence.words.map((word) => ({
        start: word.span.start,
        end: word.span.end,
        word,
        head: word.head === null ? null : (sentence.words[word.head]?.span.start ?? null),
      })),
    )
    for (const sentence of treebank.sentences) {
      for (const token of sentence.tokens) {
        tokens++
        const here = firstEndingAfter(words, token.start)
        const found = words[(words[here]?.start ?? 0) < token.start ? here + 1 : here]
        if (!found || found.start >= token.end) continue
        if (found.word.partOfSpeech === token.partOfSpeech) tagged++
        if (!isAttached(found.head, token, sentence.tokens)) continue
        attached++
        if (found.word.relation === token.relation) labelled++
      }
    }
  }
  return {
    attached: shareOf(attached, tokens),
    labelled: shareOf(labelled, tokens),
    partOfSpeech: shareOf(tagged, tokens),
  }
}

/** Whether a head's word, which starts at `head` (null: none), is that of the token's head. */
function isAttached(
  head: number | null,
  token: TreebankToken,
  tokens: readonly TreebankToken[],
): boolean {
  const marked = token.head === null ? null : tokens[token.head]
  if (!marked || head === null) return head === null && token.head === null
  return marked.start <= head && head < marked.end
}
