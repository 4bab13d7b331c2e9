import { relationSet } from '../../data-model/index.ts'
import { baseForms, isFormOf } from '../../english/base-forms.ts'
import { dependentsBy, formsOf, type SentenceView } from '../tree/sentence-view.ts'
import { utteranceWords as lists } from './utterance-words.ts'
import type { State } from './seen.ts'

/** Whether a cue itself makes hearsay of what hangs on it: "reportedly", "is said to have been", "it was reported that". */
export function isHearsay(view: SentenceView, verb: number): boolean {
  const [form = ''] = formsOf(view, verb)
  if (lists.hearsayAdverbs.has(form)) return true
  const isPassive = dependentsBy(view, verb, auxiliary).some((one) =>
    beForms.has(formsOf(view, one)[0] ?? ''),
  )
  const isOf = isFormOf(form, lists.hearsay)
  const isOfNobody = dependentsBy(view, verb, expletive).length > 0
  return (
    isPassive &&
    isOf &&
    (isOfNobody ||
      dependentsBy(view, verb, complement).some((one) =>
        dependentsBy(view, one, marks).some((mark) => formsOf(view, mark)[0] === 'to'),
      ))
  )
}

/** "Stopped short of saying": a clause with "of" or "from" that hangs on a verb of withholding. */
export function isStoppedShort(view: SentenceView, head: number, node: number): boolean {
  return (
    isFormOf(formsOf(view, head)[0] ?? '', lists.withholding) &&
    dependentsBy(view, node, marks).some((one) => /^(?:of|from)$/.test(formsOf(view, one)[0] ?? ''))
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
  const [form = ''] = formsOf(view, head)
  const isIn = (list: ReadonlySet<string>) => isFormOf(form, list)
  const isFinite = tree[node]?.relation === 'ccomp' || tree[node]?.relation === 'csubj'
  const isPassive = dependentsBy(view, head, auxiliary).some((one) =>
    beForms.has(formsOf(view, one)[0] ?? ''),
  )
  if (isPassive && isIn(lists.hearsay)) {
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
  const isInfinitive = dependentsBy(view, node, marks).some((one) => formsOf(view, one)[0] === 'to')
  if (isInfinitive && (isIn(lists.planning) || form === 'are' || form === 'is'))
    state.planned.push(head)
  else if (isInfinitive && isIn(lists.urging)) state.condition.push(head)
  return tree[node]?.relation === 'xcomp' || isInfinitive
}

/** Whether what stands before the first of two joined verbs is said of the second, too: "would not confirm or deny". */
export function sharesModifiers(view: SentenceView, node: number, head: number): boolean {
  const { tree } = view
  if (
    dependentsBy(view, node, subjects).length > 0 ||
    dependentsBy(view, node, auxiliary).length > 0
  )
    return false
  if (dependentsBy(view, node, negating).some((one) => formsOf(view, one)[0] === 'nor')) return true
  const modal = dependentsBy(view, head, auxiliary)
  const infinitive = dependentsBy(view, head, marks).some((one) => formsOf(view, one)[0] === 'to')
  if (modal.length === 0 && !infinitive) return false
  const form = (tree[node]?.span.text ?? '').toLowerCase()
  return !/(?:ed|s)$/.test(form) && baseForms(form)[0] === form && baseForms(form).length === 1
}

const auxiliary = relationSet('aux', 'cop')
const subjects = relationSet('nsubj', 'csubj')
const negating = relationSet('cc', 'advmod')
const complement = relationSet('xcomp', 'ccomp')
const expletive = relationSet('expl')
const marks = relationSet('mark')
const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'am', 'be', 'been'])
