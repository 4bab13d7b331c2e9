import { relationSet } from '../../data-model/index.ts'
import { baseForms, isFormOf } from '../../english/base-forms.ts'
import {
  auxiliary,
  expletive,
  formOf,
  isInfinitive,
  isWithBe,
  marks,
} from '../tree/clause-facts.ts'
import { dependentsBy, type SentenceView } from '../tree/sentence-view.ts'
import { utteranceWords as lists } from './utterance-words.ts'
import type { State } from './seen.ts'

/** Whether a cue itself makes hearsay of what hangs on it: "reportedly", "is said to have been", "it was reported that". */
export function isHearsay(view: SentenceView, verb: number): boolean {
  const form = formOf(view, verb)
  if (lists.hearsayAdverbs.has(form)) return true
  const isOfNobody = dependentsBy(view, verb, expletive).length > 0
  return (
    isWithBe(view, verb) &&
    isFormOf(form, lists.hearsay) &&
    (isOfNobody || dependentsBy(view, verb, complement).some((one) => isInfinitive(view, one)))
  )
}

/** "Stopped short of saying": a clause with "of" or "from" that hangs on a verb of withholding. */
export function isStoppedShort(view: SentenceView, head: number, node: number): boolean {
  return (
    isFormOf(formOf(view, head), lists.withholding) &&
    dependentsBy(view, node, marks).some((one) => /^(?:of|from)$/.test(formOf(view, one)))
  )
}

/** What a verb, adjective or noun does to what hangs on it as its complement; whether what governs it reaches further down. */
export function readGovernor(
  view: SentenceView,
  head: number,
  node: number,
  state: State,
): boolean {
  const { tree } = view
  const form = formOf(view, head)
  const isIn = (list: ReadonlySet<string>) => isFormOf(form, list)
  const isFinite = tree[node]?.relation === 'ccomp' || tree[node]?.relation === 'csubj'
  if (isIn(lists.hearsay) && isWithBe(view, head)) {
    state.hearsay.push(head)
    return false
  }
  if (isIn(lists.perceiving)) {
    state.perceived = true
    return false
  }
  if (isIn(lists.withholding)) {
    state.withheld.push(head)
    if (isIn(lists.refusing)) state.refused = true
    return true
  }
  if (isFinite) return false
  const isToDo = isInfinitive(view, node)
  if (isToDo && (isIn(lists.planning) || form === 'are' || form === 'is')) state.planned.push(head)
  else if (isToDo && isIn(lists.urging)) state.condition.push(head)
  return tree[node]?.relation === 'xcomp' || isToDo
}

/** Whether what stands before the first of two joined verbs is said of the second, too: "would not confirm or deny". */
export function sharesModifiers(view: SentenceView, node: number, head: number): boolean {
  const { tree } = view
  if (
    dependentsBy(view, node, ownSubjects).length > 0 ||
    dependentsBy(view, node, auxiliary).length > 0
  )
    return false
  if (dependentsBy(view, node, negating).some((one) => formOf(view, one) === 'nor')) return true
  if (dependentsBy(view, head, auxiliary).length === 0 && !isInfinitive(view, head)) return false
  const form = (tree[node]?.span.text ?? '').toLowerCase()
  return !/(?:ed|s)$/.test(form) && baseForms(form)[0] === form && baseForms(form).length === 1
}

const ownSubjects = relationSet('nsubj', 'csubj')
const negating = relationSet('cc', 'advmod')
const complement = relationSet('xcomp', 'ccomp')
