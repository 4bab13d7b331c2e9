import {
  relationSet,
  type ParsedWord,
  type PartOfSpeech,
  type Utterance,
} from '../../data-model/index.ts'
import { makeRange, overlaps, type Range } from '../../text/index.ts'
import { dependentsBy, formsOf, type SentenceView } from '../tree/sentence-view.ts'
import { findBearer, findVerb, type UtteranceParts } from './find-bearer.ts'
import { isHearsay, isStoppedShort, readGovernor, sharesModifiers } from './read-governor.ts'
import { readModifiers } from './read-modifiers.ts'
import { makeState, type State } from './seen.ts'

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
  /** Its part of speech. */
  readonly bearerPart: PartOfSpeech | null
  /** The words that govern the cue, with those of the cue itself, by where they stand in the text, in order. */
  readonly governing: readonly Range[]
  /** Those of them that tell that it was not simply said. */
  readonly telling: readonly Range[]
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
  if (isHearsay(view, verb)) state.hearsay.push(verb)
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
    if (word.relation === 'advcl' && isStoppedShort(view, head, node)) state.withheld.push(head)
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
    bearerPart: tree[bearer]?.partOfSpeech ?? null,
    negating: rangesOf([...state.negations, ...state.withheld]),
    isCase: state.condition.length > 0,
    refused:
      negated &&
      (state.refused || state.future.length > 0 || (state.modal.length > 0 && state.would)),
    governing: outside(rangesOf([...governing])),
    telling: outside(rangesOf(telling)),
  }
}

const negating = relationSet('cc', 'advmod')
const isComplement = relationSet('xcomp', 'ccomp', 'csubj', 'acl')
const alternatives: ReadonlySet<string> = new Set(['or', 'nor'])
