import { relationSet } from '../../data-model/index.ts'
import { findPhrases, type Anchored } from '../clause/on-tree/find-phrases.ts'
import { reaches } from '../clause/on-tree/reaches.ts'
import { isInfinitive } from '../tree/clause-facts.ts'
import { dependentsBy, type SentenceView } from '../tree/sentence-view.ts'
import { relationOf } from './clause-on-tree.ts'

/**
 * The phrases of `scope-words.json` that govern a word on the tree: those that hang on it, and those above it that leave it to
 * what hangs on them ("did not manage to sail"). What stands in a clause beside it governs nothing.
 */
export function governorsOnTree(view: SentenceView, node: number): readonly Anchored[] {
  const own = new Set([node])
  const chain = new Set([node])
  for (let at = node; chain.size < 7 && leansOnHead(view, at);) {
    at = view.tree[at]?.head ?? -1
    if (at < 0 || chain.has(at)) break
    chain.add(at)
  }
  return phrasesOf(view).filter(
    (one) =>
      one.node !== node &&
      (reaches(view, one, own) ||
        (chain.size > 1 && one.governs.opens === true && reaches(view, one, chain))),
  )
}

/** Whether the words that govern a word add up to a negation. */
export const isNegated = (governors: readonly Anchored[]): boolean =>
  governors.filter(({ governs }) => governs.flips).length % 2 === 1

function leansOnHead(view: SentenceView, node: number): boolean {
  const relation = relationOf(view, node)
  if (relation === 'conj') return dependentsBy(view, node, ownClause).length === 0
  if (relation === 'acl' || relation === 'advcl') return isInfinitive(view, node)
  return leaning.has(relation)
}

function phrasesOf(view: SentenceView): readonly Anchored[] {
  const known = cache.get(view)
  if (known) return known
  const phrases = findPhrases(view, view.words, view.nodes)
  cache.set(view, phrases)
  return phrases
}

const cache = new WeakMap<SentenceView, readonly Anchored[]>()
const leaning = relationSet('xcomp', 'ccomp', 'aux', 'cop')
const ownClause = relationSet('nsubj', 'csubj', 'expl', 'aux', 'cop')
