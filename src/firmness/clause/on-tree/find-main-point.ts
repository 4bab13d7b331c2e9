import { relationSet, type Relation } from '../../../data-model/index.ts'
import { smallest } from '../../../text/index.ts'
import { auxiliary, formOf, subjects } from '../../tree/clause-facts.ts'
import { dependentsBy, type SentenceView } from '../../tree/sentence-view.ts'
import type { Word } from '../../words/find-words.ts'
import type { Anchored } from './find-phrases.ts'
import { reaches } from './reaches.ts'

/** The word of a content on which its others hang; of several the first that has a clause, else the one on which most do. */
export function findTop(
  view: SentenceView,
  words: readonly Word[],
  nodes: readonly number[],
  inside: ReadonlySet<number>,
): number | null {
  const { tree } = view
  const below = new Map<number, number>()
  for (const [index, node] of nodes.entries()) {
    if (node < 0 || !/[\p{L}\p{N}]/u.test(words[index]?.form ?? '')) continue
    let top = node
    for (let head = tree[top]?.head ?? null; head !== null && inside.has(head);) {
      top = head
      head = tree[top]?.head ?? null
    }
    below.set(top, (below.get(top) ?? 0) + 1)
  }
  // A parser may hang the object of the first verb beside it.
  const clausal = [...below.keys()].filter((node) => isClausal(view, node))
  if (clausal.length > 0) return smallest(clausal)
  let best: number | null = null
  for (const [node, count] of below)
    if (best === null || count > (below.get(best) ?? 0)) best = node
  return best
}

/** Whether a word is the verb of a clause, or has a subject. */
const isClausal = (view: SentenceView, node: number): boolean =>
  view.tree[node]?.partOfSpeech === 'VERB' || dependentsBy(view, node, subjects).length > 0

/** What is known when the main point is looked for. */
interface Place {
  readonly anchored: readonly Anchored[]
  readonly inside: ReadonlySet<number>
  readonly nodes: readonly number[]
  readonly top: number
}

/**
 * The word of the clause that is the main point: the first one; but what stands after a colon, and a clause joined to the
 * first by which the speaker urges: "it cannot go on and must change".
 */
export function findMainPoint(
  view: SentenceView,
  words: readonly Word[],
  { anchored, inside, nodes, top }: Place,
): number {
  const { tree } = view
  const joined = (relations: ReadonlySet<Relation>) =>
    dependentsBy(view, top, relations).filter((one) => one > top && inside.has(one))
  const governs = (node: number) => anchored.filter((one) => reaches(view, one, new Set([node])))
  const own = governs(top)
  if (!own.some(({ governs: { flips, future } }) => flips === true || future === true)) {
    const colon = words.findIndex(({ form }, index) => form === ':' && (nodes[index] ?? -1) > top)
    const after = joined(beyondColon).find((one) => colon >= 0 && (nodes[colon] ?? -1) < one)
    if (after !== undefined) return after
  }
  if (own.some((one) => one.governs.act)) return top
  return (
    joined(conjuncts).find(
      (one) =>
        tree[one]?.partOfSpeech !== 'NOUN' &&
        governs(one).some((found) => found.governs.act === 'urge' && !found.governs.own),
    ) ?? top
  )
}

/** The clauses with "what" that are the subject of a word. */
export const cleftClauses = (view: SentenceView, root: number): readonly number[] =>
  dependentsBy(view, root, subjects).flatMap((subject) =>
    formOf(view, subject) === 'what'
      ? dependentsBy(view, subject, relative)
      : view.tree[subject]?.relation === 'csubj' &&
          (view.dependents[subject] ?? []).some((one) => formOf(view, one) === 'what')
        ? [subject]
        : [],
  )

/** The first word of the main clause: of its subject, else of its verb. */
export function findStart(
  view: SentenceView,
  words: readonly Word[],
  nodes: readonly number[],
  root: number,
): number {
  const { tree } = view
  const subject = dependentsBy(view, root, subjects).find((one) => one < root)
  const auxiliaries = dependentsBy(view, root, auxiliary)
  const top = smallest([root, ...auxiliaries])
  const isBelow = (node: number): boolean => {
    for (let at: number | null = node; at !== null; at = tree[at]?.head ?? null)
      if (at === subject) return true
    return false
  }
  const start = nodes.findIndex(
    (node, index) =>
      node >= 0 &&
      /[\p{L}\p{N}]/u.test(words[index]?.form ?? '') &&
      (subject === undefined ? node >= top : node === top || isBelow(node)),
  )
  return Math.max(0, start)
}

const beyondColon = relationSet('parataxis', 'conj', 'appos', 'ccomp', 'dep')
const conjuncts = relationSet('conj', 'parataxis')
const relative = relationSet('acl')
