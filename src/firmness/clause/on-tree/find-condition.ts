import { relationSet } from '../../../data-model/index.ts'
import { auxiliary, formOf } from '../../tree/clause-facts.ts'
import { dependentsBy, type SentenceView } from '../../tree/sentence-view.ts'
import type { ScopeOperator } from '../scope-operator.ts'
import type { Anchored } from './find-phrases.ts'

/** What is known when a condition is looked for. */
interface Found {
  readonly anchored: readonly Anchored[]
  readonly governors: readonly Anchored[]
  readonly chain: ReadonlySet<number>
  readonly start: number
  readonly root: number
  readonly nodes: readonly number[]
}

/** The condition on which the main point hangs; one that stands after it only if it looks ahead. */
export function findCondition(
  view: SentenceView,
  { anchored, governors, chain, start, root, nodes }: Found,
): ScopeOperator | null {
  const { tree } = view
  for (const one of anchored) {
    if (!one.governs.condition) continue
    const first = tree[one.node]?.head ?? -1
    const own = dependentsBy(view, one.node, clauses)
    const clause = [one.node, first, tree[first]?.head ?? -1, ...own].find(
      (node) => tree[node]?.relation === 'advcl' || tree[node]?.relation === 'obl',
    )
    const hangsOn = tree[clause ?? -1]?.head ?? -1
    const isOn = (node: number) => chain.has(node) || node === tree[root]?.head
    if (clause === undefined || !(isOn(hangsOn) || (own.includes(clause) && isOn(first)))) continue
    if (clause > root ? looksAhead(view, governors, root) : one.from < start) return one
  }
  // "Should the river rise, …", "Had they known, …".
  for (const clause of dependentsBy(view, root, clauses)) {
    const [first = clause] = dependentsBy(view, clause, auxiliary)
    const subject = dependentsBy(view, clause, clauseNouns)[0]
    if (subject === undefined || first > subject) continue
    const at = nodes.indexOf(first)
    if (at >= 0 && inverted.has(formOf(view, first)))
      return { from: at, to: at + 1, governs: { condition: true } }
  }
  return null
}

const looksAhead = (view: SentenceView, governors: readonly Anchored[], root: number): boolean =>
  governors.some(({ governs }) => governs.future || governs.modality || governs.flips) ||
  !(
    view.tree[root]?.partOfSpeech === 'VERB' &&
    ((view.tree[root]?.span.text ?? '').endsWith('ed') ||
      dependentsBy(view, root, auxiliary).some((one) => past.has(formOf(view, one))))
  )

const clauseNouns = relationSet('nsubj', 'csubj', 'obj')
const clauses = relationSet('advcl')
const inverted: ReadonlySet<string> = new Set(['should', 'had', 'were'])
const past: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did'])
