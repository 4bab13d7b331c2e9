import { type SentenceView } from '../../tree/sentence-view.ts'
import { governing, isNoModal } from '../../words/scope-words.ts'
import type { Word } from '../../words/find-words.ts'
import type { ScopeOperator } from '../scope-operator.ts'

/** A phrase that may govern, and its word of the tree that is nearest to the root. */
export interface Anchored extends ScopeOperator {
  readonly node: number
}

/** Of each word, its word of the tree; -1 if it is not in the sentence. */
export function placeWords(view: SentenceView, words: readonly Word[]): readonly number[] {
  let index = 0
  return words.map(({ start }) => {
    while ((view.words[index]?.start ?? Infinity) < start) index++
    return view.words[index]?.start === start ? (view.nodes[index] ?? -1) : -1
  })
}

/** The phrases of the list in these words, none within another, each with its place on the tree. */
export function findPhrases(
  view: SentenceView,
  words: readonly Word[],
  nodes: readonly number[],
): readonly Anchored[] {
  const found: Anchored[] = []
  for (let at = 0; at < words.length; at++) {
    const match = governing.match(words, at)
    if (!match || isNoModal(words, at)) continue
    const own = nodes.slice(at, at + match.length).filter((node) => node >= 0)
    const [first] = own
    if (first === undefined) continue
    const node = own.find((one) => !own.includes(view.tree[one]?.head ?? -1)) ?? first
    found.push({ from: at, to: at + match.length, governs: match.meaning, node })
    at += match.length - 1
  }
  return found
}
