import type { ParsedWord, Relation, Utterance } from '../../data-model/index.ts'
import { makeRange, overlaps, type Range } from '../../text/index.ts'
import { baseForms } from '../../english/base-forms.ts'
import { dependentsBy, formsOf, nodesIn, type SentenceView } from '../tree/sentence-view.ts'
import { utteranceWords as lists } from './utterance-words.ts'

/** What governs a cue in its sentence, and what that makes of it. */
export interface UtteranceReading {
  readonly utterance: Utterance
  /** The words that negate saying, each once: "did not say", "declined to say"; two in "did not fail to say". */
  readonly negating: readonly Range[]
  /** Whether a condition, or a verb of urging, puts it as a case: "if she said". */
  readonly isCase: boolean
  /** Whether it is refused: "would not say", "declined to say". */
  readonly refused: boolean
  /** The word of the cue on which the content hangs: "denial" in "issued a denial that". */
  readonly bearer: Range
  /** The words that govern the cue, with those of the cue itself, by where they stand in the text, in order. */
  readonly governing: readonly Range[]
  /** Those of them that tell that it was not simply said. */
  readonly telling: readonly Range[]
}

/** The parts of a statement that the rules look at. */
export interface UtteranceParts {
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly source: readonly Range[]
}

/**
 * Whether something was said, by what governs the cue on the tree of its sentence: negation, modals, conditions, verbs of
 * refusing, planning, urging and hearsay. Null if no word of the cue stands in the sentence.
 */
export function readUtterance(view: SentenceView, parts: UtteranceParts): UtteranceReading | null {
  const verb = findVerb(view, parts)
  if (verb === null) return null
  const bearer = findBearer(view, parts) ?? verb
  const state = makeState()
  const { tree } = view
  const governing = new Set([verb])
  let node: number | null = verb
  let isConjunct = false
  let isAlternative = false
  for (let steps = 0; node !== null && steps < mostSteps; steps++) {
    // Of two verbs that are joined the other says something else: only "neither … nor" is one cue.
    if (!isConjunct || isAlternative) governing.add(node)
    readModifiers(view, node, { state, isConjunct, isVerb: node === verb, governing, parts })
    const word: ParsedWord | undefined = tree[node]
    const head: number | null = word?.head ?? null
    if (head === null || !word) break
    if (word.relation === 'advcl' || word.relation === 'parataxis' || word.relation === 'root')
      break
    if (word.relation === 'conj') {
      if (!sharesModifiers(view, node, head)) break
      isConjunct = true
      isAlternative = dependentsBy(view, node, negating).some((one) =>
        alternatives.has(formsOf(view, one)[0] ?? ''),
      )
    } else if (isComplement.has(word.relation)) {
      const goesOn = readGovernor(view, head, node, state)
      if (!goesOn) break
      isConjunct = false
    } else break
    node = head
  }
  return conclude(view, parts, { state, governing, bearer })
}

/** No cue hangs on more words than these. */
const mostSteps = 12

/** What was seen on the way up from a cue's verb. */
interface State {
  negations: number[]
  withheld: number[]
  refused: boolean
  planned: number[]
  condition: number[]
  modal: number[]
  past: boolean
  should: boolean
  would: boolean
  hearsay: number[]
  made: boolean
  perceived: boolean
  future: number[]
  telling: Range[]
}

const makeState = (): State => ({
  negations: [],
  withheld: [],
  refused: false,
  planned: [],
  condition: [],
  modal: [],
  past: false,
  should: false,
  would: false,
  hearsay: [],
  made: false,
  perceived: false,
  future: [],
  telling: [],
})

/** The word of a cue on which the content hangs; null if none does. */
function findBearer(view: SentenceView, { cue, content }: UtteranceParts): number | null {
  const own = new Set(nodesIn(view, cue))
  for (const first of nodesIn(view, content)) {
    for (let at = view.tree[first]?.head ?? null; at !== null; at = view.tree[at]?.head ?? null)
      if (own.has(at)) return at
  }
  return null
}

/** The verb of a cue on which the content hangs; else the last verb of the cue, else its word nearest to the root. */
function findVerb(view: SentenceView, { cue, content }: UtteranceParts): number | null {
  const { tree } = view
  const own = new Set(nodesIn(view, cue))
  if (own.size === 0) return null
  for (const first of nodesIn(view, content)) {
    for (let at = tree[first]?.head ?? null; at !== null; at = tree[at]?.head ?? null) {
      if (own.has(at) && (tree[at]?.partOfSpeech === 'VERB' || own.size === 1)) return at
    }
  }
  const verbs = [...own].filter((node) => tree[node]?.partOfSpeech === 'VERB')
  return verbs.at(-1) ?? [...own].find((node) => !own.has(tree[node]?.head ?? -1)) ?? null
}

interface Place {
  readonly state: State
  /** Whether it is read for a word that is joined to it: then what it has alone does not count. */
  readonly isConjunct: boolean
  readonly isVerb: boolean
  readonly governing: Set<number>
  readonly parts: UtteranceParts
}

/** Reads the auxiliaries, adverbs, conjunctions and the subject of a word. */
function readModifiers(
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
      tree[one]?.relation === 'mark'
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
    (formsOf(view, first)[0] === 'had' || formsOf(view, first)[0] === 'should')
  )
    state.condition.push(first)
  // "He is to announce": "be" and the mark of the infinitive.
  if (
    isVerb &&
    !isConjunct &&
    has('to') &&
    own.some((one) => tree[one]?.relation === 'cop' || tree[one]?.relation === 'aux') &&
    own.some((one) => beForms.has(formsOf(view, one)[0] ?? ''))
  )
    state.planned.push(...own.filter((one) => beForms.has(formsOf(view, one)[0] ?? '')))
  if (subject !== undefined) {
    const negated = [subject, ...dependentsBy(view, subject, determining)].find((one) =>
      formsOf(view, one).some((form) => lists.negatedSubjects.has(form)),
    )
    if (negated !== undefined) state.negations.push(negated)
  }
  // "Made no mention that": the object is negated.
  for (const object of dependentsBy(view, node, objects)) {
    const no = dependentsBy(view, object, determining).find((one) => formsOf(view, one)[0] === 'no')
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

/** What a verb, adjective or noun does to what hangs on it as its complement; whether what governs it reaches further down. */
function readGovernor(view: SentenceView, head: number, node: number, state: State): boolean {
  const { tree } = view
  const [form = ''] = formsOf(view, head)
  const bases = baseForms(form)
  const isIn = (list: ReadonlySet<string>) => bases.some((base) => list.has(base))
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
function sharesModifiers(view: SentenceView, node: number, head: number): boolean {
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

/** All that was seen. */
interface Seen {
  readonly state: State
  readonly governing: ReadonlySet<number>
  readonly bearer: number
}

/** What all that was seen comes to. */
function conclude(
  view: SentenceView,
  { content, source }: UtteranceParts,
  { state, governing, bearer }: Seen,
): UtteranceReading {
  const { tree } = view
  const rangesOf = (nodes: readonly number[]) =>
    [...new Set(nodes)]
      .toSorted((a, b) => a - b)
      .flatMap((node) => {
        const span = tree[node]?.span
        return span ? makeRange(span.start, span.end) : []
      })
  const parts = [...content, ...source]
  const outside = (ranges: readonly Range[]) =>
    ranges.filter((range) => !parts.some((one) => overlaps(one, range)))
  const negated = (state.negations.length + state.withheld.length) % 2 === 1
  const isPutAsCase = state.modal.length > 0 && !state.made && !state.perceived
  const utterance: Utterance =
    state.condition.length > 0
      ? 'hypothetical'
      : negated && !(state.should && state.past && state.withheld.length === 0)
        ? 'withheld'
        : isPutAsCase && (state.past || state.planned.length === 0) && !(negated && state.should)
          ? 'hypothetical'
          : state.planned.length > 0 || state.future.length > 0
            ? 'planned'
            : state.hearsay.length > 0
              ? 'reported'
              : 'made'
  const telling =
    utterance === 'made'
      ? []
      : [
          ...state.negations,
          ...state.withheld,
          ...state.planned,
          ...state.condition,
          ...state.modal,
          ...state.future,
          ...state.hearsay,
        ]
  return {
    utterance,
    bearer: rangesOf([bearer])[0] ?? makeRange(0, 0),
    negating: rangesOf([...state.negations, ...state.withheld]),
    isCase: state.condition.length > 0,
    refused:
      negated &&
      (state.refused || state.future.length > 0 || (state.modal.length > 0 && state.would)),
    governing: outside(rangesOf([...governing])),
    telling: outside(rangesOf(telling)),
  }
}

const setOf = (...all: readonly Relation[]): ReadonlySet<Relation> => new Set(all)
const modifying = setOf('aux', 'advmod', 'mark', 'cop', 'cc', 'case', 'det', 'discourse')
const auxiliary = setOf('aux', 'cop')
const subjects = setOf('nsubj', 'csubj')
const objects = setOf('obj')
const determining = setOf('det', 'advmod', 'cc', 'amod')
const negating = setOf('cc', 'advmod')
const marks = setOf('mark')
const clauses = setOf('ccomp', 'acl', 'xcomp', 'advcl')
const isComplement = setOf('xcomp', 'ccomp', 'csubj', 'acl')
const alternatives: ReadonlySet<string> = new Set(['or', 'nor'])
const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'am', 'be', 'been'])
