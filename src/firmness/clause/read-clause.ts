import { type ScopeOperator } from './scope-operator.ts'
import { isFormOf } from '../../english/base-forms.ts'
import type { Word } from '../words/find-words.ts'
import { breaks, governing, isNoModal, isTelling, reporting } from '../words/scope-words.ts'
import {
  indexOfForm,
  isReducedRelative,
  skipOpening,
  skipParenthesis,
  skipRelative,
} from './skip-subordinate-clauses.ts'
import {
  determiners,
  endsClause,
  isPast,
  isQuotationMark,
  isVerb,
  prepositions,
  startsNounPhrase,
} from '../words/word-classes.ts'

/** What governs the main point of a sentence. */
export interface ClauseReading {
  /** From the outside in. */
  readonly governors: readonly ScopeOperator[]
  /** What it hangs on: "if", "unless". */
  readonly condition: ScopeOperator | null
  /** Where the main clause starts. */
  readonly start: number
  /** Whether the main clause is a command: its verb opens it, in its base form, without a subject; null if there is no tree that tells. */
  readonly isCommand: boolean | null
}

/**
 * Reads a sentence from its main clause's start to the end of the reach of what governs it. A clause that hangs on another
 * ("who …", "because …", "to …") is out of reach, unless a word that opens it stands right before: "I do not think that …".
 */
export function readClause(words: readonly Word[]): ClauseReading {
  const { start, condition } = skipOpening(words)
  const governors: ScopeOperator[] = []
  const state = { verbSeen: false, firstPerson: false }
  let open = start
  let at: number | null = start
  let end = start
  while (at !== null && at < words.length) {
    end = at
    const form = words[at]?.form ?? ''
    state.firstPerson ||= form === 'i' || form === 'we'
    const governor = governorAt(words, at)
    const opened = at === open
    if (form === '(') at = indexOfForm(words, ')', at + 1, 15) + 1 || at + 1
    else if (isQuotationMark(form)) {
      if (opened) open = at + 1
      at++
    } else if (governor?.governs.condition && (state.verbSeen || governors.length > 0)) at = null
    else if (governor && !governor.governs.condition) {
      if (!opened && isReducedRelative(words, at, start, state.verbSeen)) {
        at = skipRelative(words, at)
        continue
      }
      if (isTelling(governor.governs)) governors.push(governor)
      at = governor.to
      if (governor.governs.opens) open = at
      state.verbSeen = !startsNounPhrase(words[at]) && (state.verbSeen || !quantifiers.has(form))
    } else if (opened && (form === ':' || (form === ',' && governors.length === 0 && at > start))) {
      open = ++at
      state.verbSeen = false
    } else if (form === ',') at = skipParenthesis(words, at, state.verbSeen)
    else if (!opened && endsReach(words, at, start, state)) at = null
    else if (!opened && breaks.has(form) && !/^(?:and|or)$/.test(form)) at = skipRelative(words, at)
    else {
      if (opened && (breaks.has(form) || form === 'to' || form === 'whether')) open = at + 1
      if (isVerb(words, at)) state.verbSeen = true
      at++
    }
  }
  return {
    governors,
    condition: condition ?? findCondition(words, at ?? end, governors),
    start,
    isCommand: null,
  }
}

/** The word or phrase at an index that governs what follows; null if none does. */
function governorAt(words: readonly Word[], at: number): ScopeOperator | null {
  const match = governing.match(words, at)
  if (!match || isNoModal(words, at)) return null
  // "A policy of no answers": not the clause is negated.
  if (words[at]?.form === 'no' && prepositions.has(words[at - 1]?.form ?? '')) return null
  return { from: at, to: at + match.length, governs: match.meaning }
}

/** Whether what governs the clause does not reach past a word: the clause ends, another starts, others' words are reported. */
function endsReach(
  words: readonly Word[],
  at: number,
  start: number,
  { verbSeen, firstPerson }: { readonly verbSeen: boolean; readonly firstPerson: boolean },
): boolean {
  const form = words[at]?.form ?? ''
  if (endsClause.has(form)) return true
  if (verbSeen && breaks.has(form)) return true
  if (verbSeen && form === 'to') return !startsNounPhrase(words[at + 1])
  if (firstPerson || !isReporting(form)) return false
  const finite = at > start && isPast(words, at) && !determiners.has(words[at - 1]?.form ?? '')
  return verbSeen || finite
}

/** A condition in what follows the main clause; only a clause that looks ahead hangs on one. */
function findCondition(
  words: readonly Word[],
  from: number,
  governors: readonly ScopeOperator[],
): ScopeOperator | null {
  for (let at = from; at < words.length; at++) {
    const match = governing.match(words, at)
    if (!match) continue
    if (match.meaning.condition) {
      const { meaning, length } = match
      return looksAhead(words, from, governors)
        ? { from: at, to: at + length, governs: meaning }
        : null
    }
    at += match.length - 1
  }
  return null
}

const looksAhead = (
  words: readonly Word[],
  from: number,
  governors: readonly ScopeOperator[],
): boolean =>
  governors.some(({ governs }) => governs.future || governs.modality || governs.flips) ||
  !words.slice(0, from).some((word, index) => !present.has(word.form) && isPast(words, index))

const isReporting = (form: string): boolean => isFormOf(form, reporting)

const quantifiers = new Set([
  'no',
  'nobody',
  'none',
  'nothing',
  'neither',
  'nor',
  'few',
  'little',
  'at',
  'in',
  'under',
  'perhaps',
  'maybe',
  'hardly',
  'only',
])
const present = new Set(['is', 'are', 'am', 'has', 'have', 'does'])
