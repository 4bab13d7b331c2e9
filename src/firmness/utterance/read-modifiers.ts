import { relationSet } from '../../data-model/index.ts'
import { overlaps } from '../../text/index.ts'
import { formOf, isFormOfBe } from '../tree/clause-facts.ts'
import { dependentsBy, formsOf, type SentenceView } from '../tree/sentence-view.ts'
import { utteranceWords as lists } from './utterance-words.ts'
import type { State } from './seen.ts'
import type { UtteranceParts } from './find-bearer.ts'

interface Place {
  readonly state: State
  /** Whether it is read for a word that is joined to it: then what it has alone does not count. */
  readonly isConjunct: boolean
  readonly isVerb: boolean
  readonly governing: Set<number>
  readonly parts: UtteranceParts
}

/** Reads the auxiliaries, adverbs, conjunctions and the subject of a word. */
export function readModifiers(
  view: SentenceView,
  node: number,
  { state, isConjunct, isVerb, governing, parts: { content } }: Place,
): void {
  const { tree } = view
  const inContent = (one: number) =>
    content.some((range) => overlaps(range, tree[one]?.span ?? range))
  const own = dependentsBy(view, node, modifying).filter((one) => !inContent(one))
  const forms = new Map([node, ...own].map((one) => [one, formsOf(view, one)] as const))
  const auxiliaries = own.filter((one) => tree[one]?.relation === 'aux')
  const has = (form: string) => [...forms].some(([one, all]) => one !== node && all.includes(form))
  for (const [one, all] of forms) {
    const isSelf = one === node
    const text = all.join(' ')
    // "Neither … nor": one negation.
    const isNor = tree[one]?.relation === 'cc' && tree[node]?.relation === 'conj'
    if (!isNor && all.some((form) => lists.negations.has(form)) && !(isSelf && all.length === 1)) {
      if (!isOnly(view, one)) {
        state.negations.push(one)
        governing.add(one)
      }
    } else if (!isSelf && all.some((form) => lists.hearsayAdverbs.has(form))) {
      state.hearsay.push(one)
      governing.add(one)
    } else if (
      !isSelf &&
      all.some((form) => lists.conditions.has(form)) &&
      tree[one]?.relation === 'mark' &&
      // "On whether to wait he said": what it is about; "asked whether he had told them": a case.
      (!all.includes('whether') || tree[node]?.relation === 'ccomp')
    ) {
      state.condition.push(one)
    } else if (text === 'without' && tree[one]?.relation !== 'cc') {
      state.withheld.push(one)
      governing.add(one)
    }
    if (all.some((form) => lists.beforeMade.has(form))) state.made = true
  }
  for (const one of auxiliaries) {
    const all = forms.get(one) ?? []
    governing.add(one)
    if (all.some((form) => form === 'will' || form === 'shall')) state.future.push(one)
    else if (all.some((form) => lists.modals.has(form))) {
      state.modal.push(one)
      state.would ||= all.includes('would')
      state.should ||= all.some((form) => form === 'should' || form === 'must' || form === 'ought')
    }
    if (all.includes('have')) state.past = true
  }
  // "Had she told them, …": the auxiliary opens the clause.
  const [first] = auxiliaries
  const subject = dependentsBy(view, node, subjects)[0]
  if (
    tree[node]?.relation === 'advcl' &&
    first !== undefined &&
    subject !== undefined &&
    first < subject &&
    (formOf(view, first) === 'had' || formOf(view, first) === 'should')
  )
    state.condition.push(first)
  // "He is to announce": "be" and the mark of the infinitive.
  if (
    isVerb &&
    !isConjunct &&
    has('to') &&
    own.some((one) => tree[one]?.relation === 'cop' || tree[one]?.relation === 'aux')
  )
    for (const one of own) if (isFormOfBe(formOf(view, one))) state.planned.push(one)
  if (subject !== undefined) {
    const negated = [subject, ...dependentsBy(view, subject, determining)].find((one) =>
      formsOf(view, one).some((form) => lists.negatedSubjects.has(form)),
    )
    if (negated !== undefined) state.negations.push(negated)
  }
  // "Made no mention that": the object is negated.
  for (const object of dependentsBy(view, node, objects)) {
    const no = dependentsBy(view, object, determining).find((one) => formOf(view, one) === 'no')
    if (no !== undefined && isVerb && hasClause(view, node, object)) state.negations.push(no)
  }
}

/** Whether a clause hangs on one of two words. */
const hasClause = (view: SentenceView, ...nodes: readonly number[]): boolean =>
  nodes.some((node) => dependentsBy(view, node, clauses).length > 0)

/** "Not only", "not surprisingly": no negation of the verb. */
function isOnly(view: SentenceView, node: number): boolean {
  const last = view.nodes.lastIndexOf(node)
  const next = view.words[last + 1]?.form ?? ''
  return lists.afterNot.has(next)
}

const modifying = relationSet('aux', 'advmod', 'mark', 'cop', 'cc', 'case', 'det', 'discourse')
const subjects = relationSet('nsubj', 'csubj')
const objects = relationSet('obj')
const determining = relationSet('det', 'advmod', 'cc', 'amod')
const clauses = relationSet('ccomp', 'acl', 'xcomp', 'advcl')
