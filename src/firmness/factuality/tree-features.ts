import { relationSet } from '../../data-model/index.ts'
import { baseForms } from '../../english/base-forms.ts'
import type { Anchored } from '../clause/on-tree/find-phrases.ts'
import { isInfinitive } from '../tree/clause-facts.ts'
import { dependentsBy, type SentenceView } from '../tree/sentence-view.ts'
import {
  auxiliariesOf,
  firstConjunct,
  formOf,
  markOf,
  nothing,
  relationOf,
  shapeOnTree,
  subjectName,
  subjectOf,
} from './clause-on-tree.ts'
import { isNegated } from './governors-on-tree.ts'

/** What is known when the features of a word of the tree are listed. */
export interface Placed {
  readonly node: number
  /** What governs it on the tree. */
  readonly governors: readonly Anchored[]
  /** Whether the scope rules read it as having happened. */
  readonly happened: boolean
}

/** What the weights of `factuality-weights.json` look at on the tree: the event's own clause, what governs it, the clauses that it stands in. */
export function treeFeatures(view: SentenceView, placed: Placed): readonly string[] {
  const { node } = placed
  const way = wayToRoot(view, node)
  return [
    ...new Set([
      ...ownFeatures(view, placed),
      ...dependentFeatures(view, node),
      ...way.slice(0, 2).flatMap((step, index) => headFeatures(view, step, index)),
      ...wayFeatures(view, node, way),
      ...governorFeatures(view, placed),
    ]),
  ]
}

/** A step up the tree: from a word, the first of its conjuncts, to its head. */
interface Step {
  readonly from: number
  readonly to: number
}

function wayToRoot(view: SentenceView, node: number): readonly Step[] {
  const way: Step[] = []
  for (let at = node; way.length < 8;) {
    const from = firstConjunct(view, at)
    const to = view.tree[from]?.head ?? -1
    if (to < 0) break
    way.push({ from, to })
    at = to
  }
  return way
}

/** Of its auxiliaries, its subject, and the clause that it is the verb of. */
function ownFeatures(view: SentenceView, { node, happened }: Placed): readonly string[] {
  const shape = shapeOnTree(view, node)
  const auxiliaries = auxiliariesOf(view, node)
  const first = firstConjunct(view, node)
  const relation = relationOf(view, first)
  const mark = markOf(view, first)
  const subject = subjectName(view, node)
  const partOfSpeech = view.tree[node]?.partOfSpeech ?? 'X'
  return [
    `auxiliaries=${auxiliaries} ${shape}`,
    `auxiliaries scope=${auxiliaries} ${happened}`,
    `relation=${relation} ${auxiliaries}`,
    `relation scope=${relation} ${happened}`,
    `mark=${relation} ${mark}`,
    `mark shape=${mark} ${shape}`,
    `of=${subject} ${auxiliaries}`,
    `of shape=${subject} ${shape}`,
    ...baseForms(formOf(view, node)).flatMap((base) => [
      `base auxiliaries=${base} ${auxiliaries}`,
      `base part=${base} ${partOfSpeech}`,
    ]),
  ]
}

/** Of what hangs on it: its adverbs and determiners, its clauses, the determiners of its subject. */
function dependentFeatures(view: SentenceView, node: number): readonly string[] {
  const shape = shapeOnTree(view, node)
  const features: string[] = []
  for (const one of view.dependents[node] ?? []) {
    const relation = relationOf(view, one)
    if (small.has(relation)) features.push(`has=${relation} ${formOf(view, one)}`)
    else if (clauses.has(relation))
      features.push(`has clause=${relation} ${markOf(view, one)} ${shape}`)
  }
  for (const one of dependentsBy(view, subjectOf(view, node) ?? -1, determiners))
    features.push(`of which=${formOf(view, one)}`)
  return features
}

/** Of the word that it hangs on, and of the one above. */
function headFeatures(view: SentenceView, { from, to }: Step, index: number): readonly string[] {
  const name = index === 0 ? 'under' : 'far under'
  const relation = relationOf(view, from)
  const shape = shapeOnTree(view, to)
  const auxiliaries = auxiliariesOf(view, to)
  const first = firstConjunct(view, to)
  return [
    ...baseForms(formOf(view, to)).map((base) => `${name}=${base} ${relation}`),
    `${name} shape=${relation} ${shape}`,
    `${name} auxiliaries=${relation} ${auxiliaries}`,
    `${name} both=${auxiliaries} ${shape} ${isInfinitive(view, from)}`,
    `${name} mark=${relation} ${markOf(view, first)}`,
    `${name} of=${relation} ${subjectName(view, to)}`,
    `${name} relation=${relation} ${relationOf(view, first)}`,
  ]
}

/** Of the clauses that it stands in, and of the adverbial ones beside it. */
function wayFeatures(view: SentenceView, node: number, way: readonly Step[]): readonly string[] {
  const shape = shapeOnTree(view, node)
  const path = way.map(({ from }) => relationOf(view, from))
  const within = way
    .flatMap(({ from }) => markOf(view, from))
    .find((mark) => conjunctions.has(mark))
  const features = [
    `path=${path.slice(0, 3).join(' ')}`,
    `path shape=${path.slice(0, 2).join(' ')} ${shape}`,
    `within=${within ?? nothing} ${shape}`,
    `root of=${subjectName(view, way.at(-1)?.to ?? node)}`,
  ]
  for (const [index, at] of [node, ...way.slice(0, 3).map(({ to }) => to)].entries())
    for (const clause of dependentsBy(view, at, adverbial))
      features.push(
        `beside=${index === 0 ? 'own' : 'other'} ${markOf(view, clause)} ${clause < node ? 'before' : 'after'}`,
      )
  return features
}

/** Of the phrases that govern it on the tree. */
function governorFeatures(view: SentenceView, { governors, happened }: Placed): readonly string[] {
  const kinds = governors.flatMap(
    ({ governs: { modality, future, flips } }) =>
      modality ?? (future ? 'future' : flips ? 'negation' : []),
  )
  return [
    `negated=${isNegated(governors)} ${happened}`,
    `governed=${kinds.join(' ')} ${happened}`,
    ...governors.map(({ from, to }) => {
      const forms = view.words.slice(from, to).map(({ form }) => form)
      return `governor=${forms.join(' ')}`
    }),
  ]
}

const small = relationSet('advmod', 'det', 'aux', 'discourse', 'case')
const clauses = relationSet('advcl', 'ccomp', 'xcomp', 'csubj', 'acl')
const adverbial = relationSet('advcl')
const determiners = relationSet('det')
const conjunctions: ReadonlySet<string> = new Set([
  'if',
  'when',
  'unless',
  'whether',
  'once',
  'until',
  'before',
  'after',
  'as',
  'because',
  'since',
  'while',
  'although',
  'though',
  'so',
  'that',
])
