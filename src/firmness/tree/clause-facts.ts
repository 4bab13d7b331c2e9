import { relationSet } from '../../data-model/index.ts'
import { dependentsBy, formsOf, type SentenceView } from './sentence-view.ts'

/** Subjects, those that stand for none ("there", "it") among them. */
export const subjects = relationSet('nsubj', 'csubj', 'expl')
export const expletive = relationSet('expl')
export const auxiliary = relationSet('aux', 'cop')
export const marks = relationSet('mark')

/** The first form of a word of the tree; empty if it has none. */
export const formOf = (view: SentenceView, node: number): string => formsOf(view, node)[0] ?? ''

/** Whether a verb is an infinitive with "to". */
export const isInfinitive = (view: SentenceView, node: number): boolean =>
  dependentsBy(view, node, marks).some((one) => formOf(view, one) === 'to')

/** Whether a form is one of "be", all but "being". */
export const isFormOfBe = (form: string): boolean => beForms.has(form)

/** Whether such a form of "be" stands with a verb. */
export const isWithBe = (view: SentenceView, node: number): boolean =>
  dependentsBy(view, node, auxiliary).some((one) => isFormOfBe(formOf(view, one)))

const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'am', 'be', 'been'])
