import type { Relation } from '../../data-model/index.ts'
import { isIrregular } from '../../english/base-forms.ts'
import { subjects } from '../tree/clause-facts.ts'
import { dependentsBy, formsOf, type SentenceView } from '../tree/sentence-view.ts'

/** What a feature has in the place of a word that there is none of. */
export const nothing = '·'

/** The first form of a word of the tree, as a feature has it. */
export const formOf = (view: SentenceView, node: number): string =>
  formsOf(view, node)[0] ?? nothing

export const relationOf = (view: SentenceView, node: number): Relation =>
  view.tree[node]?.relation ?? 'dep'

/** The first of the words that a word is joined to by "and"; the word itself if it is joined to none. */
export function firstConjunct(view: SentenceView, node: number): number {
  let first = node
  for (let step = 0; step < 5 && relationOf(view, first) === 'conj'; step++)
    first = view.tree[first]?.head ?? first
  return first
}

/** The part of speech of a word and its ending: "VERB ed". */
export function shapeOnTree(view: SentenceView, node: number): string {
  const form = formOf(view, node)
  const partOfSpeech = view.tree[node]?.partOfSpeech ?? 'X'
  if (form.endsWith('ing')) return `${partOfSpeech} ing`
  if (form.endsWith('ed')) return `${partOfSpeech} ed`
  if (isIrregular(form)) return `${partOfSpeech} irregular`
  return form.endsWith('s') && !form.endsWith('ss') ? `${partOfSpeech} s` : partOfSpeech
}

/** The auxiliaries, "to", "not" and "never" of a word; of the one that it is joined to, if it has neither these nor a subject. */
export function auxiliariesOf(view: SentenceView, node: number): string {
  const own = ownAuxiliaries(view, node)
  if (own !== '') return own
  const shares =
    relationOf(view, node) === 'conj' && dependentsBy(view, node, subjects).length === 0
  return (shares && ownAuxiliaries(view, view.tree[node]?.head ?? -1)) || nothing
}

function ownAuxiliaries(view: SentenceView, node: number): string {
  const words: string[] = []
  for (const one of view.dependents[node] ?? []) {
    const relation = relationOf(view, one)
    const form = formOf(view, one)
    if (
      relation === 'aux' ||
      (relation === 'cop' && one < node) ||
      (relation === 'mark' && form === 'to') ||
      (relation === 'advmod' && (form === 'not' || form === 'never'))
    )
      for (const own of formsOf(view, one)) words.push(own)
  }
  return words.join(' ')
}

/** The subject of a word, also if it shares that of the word above it; null if it has none. */
export function subjectOf(view: SentenceView, node: number): number | null {
  const [own] = dependentsBy(view, node, subjects)
  if (own !== undefined) return own
  const relation = relationOf(view, node)
  if (relation !== 'conj' && relation !== 'xcomp') return null
  return dependentsBy(view, view.tree[node]?.head ?? -1, subjects)[0] ?? null
}

/** Who the subject of a word is: a pronoun, else the part of speech. */
export function subjectName(view: SentenceView, node: number): string {
  const subject = subjectOf(view, node)
  if (subject === null) return nothing
  const partOfSpeech = view.tree[subject]?.partOfSpeech ?? 'X'
  return partOfSpeech === 'PRON' || partOfSpeech === 'DET' ? formOf(view, subject) : partOfSpeech
}

/** The words that open the clause or the phrase of a word: "if", "that", "because", "for". */
export function markOf(view: SentenceView, node: number): string {
  const words = (view.dependents[node] ?? []).filter((one) => {
    if (one > node) return false
    const form = formOf(view, one)
    const relation = relationOf(view, one)
    if (relation === 'mark') return form !== 'to'
    return relation === 'case' || (relation === 'advmod' && openers.has(form))
  })
  return words.map((one) => formOf(view, one)).join(' ') || nothing
}

const openers: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how', 'whenever', 'once'])
