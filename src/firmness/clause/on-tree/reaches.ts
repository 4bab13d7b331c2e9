import { relationSet, type PartOfSpeech } from '../../../data-model/index.ts'
import { auxiliary, expletive, formOf, subjects } from '../../tree/clause-facts.ts'
import { dependentsBy, type SentenceView } from '../../tree/sentence-view.ts'
import type { Anchored } from './find-phrases.ts'

/** Whether a phrase governs what is on the way down to the main point. */
export function reaches(
  view: SentenceView,
  { node, governs, from, to }: Anchored,
  chain: ReadonlySet<number>,
  above = -1,
): boolean {
  if (governs.condition) return false
  const { tree } = view
  const word = tree[node]
  if (!word) return false
  if (chain.has(node)) {
    if (governs.modality === 'desired' && isOthersPast(view, node)) return false
    if (governs.own && governs.act && !governs.flips && !isPerformed(view, node, to - from))
      return false
    if (!nominal.has(word.partOfSpeech)) return true
    return !governs.own && (to - from > 1 || hasClause(view, node))
  }
  const head = word.head ?? -1
  // What the parser hung on the verb of saying above.
  const isStray =
    (functional.has(word.relation) || beside.has(word.relation)) &&
    head >= 0 &&
    head === above &&
    word.relation !== 'mark'
  if (chain.has(head) || isStray) {
    if (functional.has(word.relation)) return true
    // "Nobody came", "they regret nothing"; "there is no doubt that", "they have no plans to".
    if (argument.has(word.relation))
      return governs.flips
        ? to - from > 1 || !verbal.has(word.partOfSpeech)
        : (word.relation === 'obj' || dependentsBy(view, head, expletive).length > 0) &&
            (to - from > 1 || hasClause(view, node))
    if (beside.has(word.relation))
      return to - from > 1 || (Boolean(governs.flips) && word.partOfSpeech === 'PRON')
    return false
  }
  const upper = tree[head]
  return (
    upper !== undefined &&
    chain.has(upper.head ?? -1) &&
    argument.has(upper.relation) &&
    (word.relation === 'det' ||
      word.relation === 'cc' ||
      (quantifying.has(word.relation) && Boolean(governs.flips)))
  )
}

/** Whether a verb does what it names: "we urge", "it calls on the council"; not "we asked for pumps in May", "it asks nobody's leave". */
function isPerformed(view: SentenceView, node: number, length: number): boolean {
  const form = (view.tree[node]?.span.text ?? '').toLowerCase()
  const subject = dependentsBy(view, node, subjects)[0]
  if (
    form.endsWith('ed') &&
    dependentsBy(view, node, auxiliary).length === 0 &&
    subject !== undefined
  )
    return false
  return (
    length > 1 ||
    hasClause(view, node) ||
    subject === undefined ||
    firstPerson.has(formOf(view, subject))
  )
}

/** "Both sides wanted": what others wished once is told as so. */
function isOthersPast(view: SentenceView, node: number): boolean {
  const subject = dependentsBy(view, node, subjects)[0]
  const first = formOf(view, subject ?? -1)
  return (
    subject !== undefined &&
    !firstPerson.has(first) &&
    !pronouns.has(first) &&
    (view.tree[node]?.span.text ?? '').endsWith('ed') &&
    dependentsBy(view, node, auxiliary).length === 0
  )
}

export const hasClause = (view: SentenceView, node: number): boolean =>
  dependentsBy(view, node, complements).length > 0

const functional = relationSet(
  'aux',
  'cop',
  'advmod',
  'mark',
  'cc',
  'discourse',
  'expl',
  'fixed',
  'parataxis',
)
const argument = relationSet('nsubj', 'obj', 'iobj')
const beside = relationSet('obl', 'nmod', 'case')
const quantifying = relationSet('advmod', 'amod', 'nmod')
const verbal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB'])
const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
const firstPerson: ReadonlySet<string> = new Set(['i', 'we'])
const complements = relationSet('ccomp', 'xcomp', 'csubj', 'acl')
const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they'])
