import { relationSet } from '../../data-model/index.ts'
import { smallest } from '../../text/index.ts'
import type { Proposition } from './descend.ts'
import { modals, stanceAdverbs } from './matter-words.ts'
import { isSideClause } from './side-clause.ts'
import { dependentsBy, subtree, type SentenceTree } from './sentence-tree.ts'

/** No matter has more words. */
export const mostWords = 40

/**
 * The words of a proposition in order: what hangs on its node and lies in `inside`, without what tells of the stance to it, what stands in
 * parentheses and clauses that stand beside it.
 * @param isFirst Whether it opens the matter: what it hangs by is left out then ("about the ship").
 */
export function propositionWords(
  tree: SentenceTree,
  { node, subject, beside }: Proposition,
  inside: ReadonlySet<number>,
  isFirst = true,
): readonly number[] {
  const { dependents, words } = tree
  const start = firstMark(tree, node)
  const ofMain = new Set([node, ...(dependents[node] ?? []), ...beside, subject ?? node])
  // "No" of a clause below it is a part of what is said there.
  const isLeftOut = (word: number) =>
    isParenthesis(tree, word) || (ofMain.has(words[word]?.head ?? -1) && isNegation(tree, word))
  const own = (dependents[node] ?? []).filter(
    (one) =>
      one > start &&
      !isLeftOut(one) &&
      (isOfProposition(tree, node, one) || (!isFirst && tree.words[one]?.relation === 'case')),
  )
  const parts = own.map((one) => subtree(tree, one, isLeftOut))
  for (const one of beside) if (!isLeftOut(one)) parts.push(subtree(tree, one, isLeftOut))
  if (subject !== null && words[subject]?.partOfSpeech !== 'PRON')
    parts.push(subtree(tree, subject, isLeftOut))
  const seen = parts.map((part) => part.filter((one) => inside.has(one)))
  // What stands last goes first, until the rest is short enough; what is before the node stays.
  const order = seen.toSorted((a, b) => smallest(b) - smallest(a))
  let count = 1 + seen.flat().filter((one) => isWord(tree, one)).length
  const dropped = new Set<readonly number[]>()
  for (const part of order) {
    if (count <= mostWords) break
    if ((part[0] ?? 0) < node || dropped.size + 1 >= seen.length) continue
    dropped.add(part)
    count -= part.filter((one) => isWord(tree, one)).length
  }
  const kept = [...new Set([node, ...seen.filter((part) => !dropped.has(part)).flat()])]
  return kept.toSorted((a, b) => a - b)
}

/** Whether a word is one, not a mark of punctuation. */
export const isWord = ({ words }: SentenceTree, at: number): boolean =>
  words[at]?.partOfSpeech !== 'PUNCT'

/** The first "that", "to" or "whether" of a clause: what stands before it hangs there by mistake, or judges it ("the question is whether"). */
function firstMark(tree: SentenceTree, node: number): number {
  const [mark] = dependentsBy(tree, node, marks).filter((one) => one < node)
  return mark !== undefined && opening.has(tree.forms[mark] ?? '') ? mark : -1
}

/** Whether what hangs on the node of a proposition is of it. */
function isOfProposition(tree: SentenceTree, node: number, one: number): boolean {
  const { words, forms } = tree
  const { relation = 'dep', partOfSpeech = 'X' } = words[one] ?? {}
  const form = forms[one] ?? ''
  if (never.has(relation)) return false
  // "On the ferry" is a predicate if it has a subject.
  if (relation === 'case') return dependentsBy(tree, node, predicated).length > 0
  if (relation === 'aux') return !modals.has(form)
  if (relation === 'advmod') return !stanceAdverbs.has(form)
  if (relation === 'nsubj') return partOfSpeech !== 'PRON' || saysMore(tree, one)
  if (relation === 'advcl') return !isSideClause(tree, one) && !isAfterMark(tree, one)
  if (relation === 'conj' && one > node) return dependentsBy(tree, one, subjects).length === 0
  return true
}

/** "Those who came", "she and her brothers". */
const saysMore = (tree: SentenceTree, word: number): boolean =>
  dependentsBy(tree, word, modifiers).length > 0

/** A relative clause, an apposition or an aside after a comma, a dash or a bracket. */
function isParenthesis(tree: SentenceTree, word: number): boolean {
  const relation = tree.words[word]?.relation ?? 'dep'
  if (relation === 'parataxis') return true
  return (relation === 'acl' || relation === 'appos') && isAfterMark(tree, word)
}

/** Whether a phrase starts right after a mark of punctuation. */
function isAfterMark(tree: SentenceTree, word: number): boolean {
  const first = smallest(subtree(tree, word).filter((one) => isWord(tree, one)))
  return /^[,(–—-]$/u.test(tree.forms[first - 1] ?? '')
}

/** "No" and "not". */
const isNegation = ({ words, forms }: SentenceTree, word: number): boolean => {
  const relation = words[word]?.relation
  return (
    (relation === 'det' && forms[word] === 'no') ||
    ((relation === 'advmod' || relation === 'aux') && negations.has(forms[word] ?? ''))
  )
}

const never = relationSet(
  'discourse',
  'vocative',
  'dislocated',
  'reparandum',
  'list',
  'expl',
  'mark',
  'cc',
  'parataxis',
)
const predicated = relationSet('nsubj', 'cop')
const marks = relationSet('mark')
const subjects = relationSet('nsubj', 'csubj', 'expl')
const modifiers = relationSet('acl', 'nmod', 'amod', 'conj')
const opening: ReadonlySet<string> = new Set(['that', 'to', 'whether', 'if', 'for', 'of'])
const negations: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never'])
