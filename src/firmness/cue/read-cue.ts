import { type CueReading, type FoundCue } from './cue-reading.ts'
import type { ScopeOperator } from '../clause/scope-operator.ts'
import type { Act, PartOfSpeech } from '../../data-model/index.ts'
import { baseForms, isFormOf } from '../../english/base-forms.ts'
import { cues, isClaim, isSilence, isToSay, nounsOfActs, verbsOfActs } from '../words/cue-words.ts'
import { disambiguateCue } from './disambiguate-cue.ts'
import { overlaps, type Range } from '../../text/index.ts'
import type { Word } from '../words/find-words.ts'
import { readClause } from '../clause/read-clause.ts'

/** What the tree of a cue's sentence tells. */
export interface CueOnTree {
  /** Where the words stand that negate the cue. */
  readonly negating: readonly Range[]
  /** Where the word stands on which the content hangs. */
  readonly bearer: Range
  readonly bearerPart: PartOfSpeech | null
}

/**
 * Reads a cue's words, given those of the content. An act that no word of it tells is unknown.
 * @param tree What its tree tells; without it negations are those that stand in the cue.
 */
export function readCue(
  cue: readonly Word[],
  content: readonly Word[],
  tree: CueOnTree | null = null,
): CueReading {
  if (!cue.some(({ form }) => /\p{L}/u.test(form))) return { ...said, negated: false, words: null }
  const bearer = tree?.bearer ?? null
  const noun = tree?.bearerPart === 'NOUN' ? findNoun(cue, [], bearer) : null
  const act = findAct(cue, bearer)
  // "Raised the possibility of" is a phrase; "issued a denial" is not.
  const isPhrase = act !== null && act.words.act !== 'say' && holds(cue, act, bearer)
  const found = (isPhrase ? act : (noun ?? act)) ?? findNoun(cue, content, bearer)
  const negations = tree && tree.negating.filter((range) => !isWithin(range, cue, found)).length
  const refusal = findRefusal(cue, found?.from ?? 0)
  const before = readClause(cue).governors.filter(({ to }) => !found || to <= found.from)
  const own = before.filter(({ governs, from }) => governs.flips && from !== refusal?.from)
  const negated = (negations ?? own.length + (refusal ? 1 : 0)) % 2 === 1
  const decided = readAct(cue, content, {
    found,
    before,
    refusal,
    negated,
    hasNegation: own.length > 0 || (negations !== null && negated),
  })
  return { ...decided, negated, words: found?.words ?? null }
}

/** Whether a range is a part of what was found in a cue: "no plans to". */
function isWithin(range: Range, cue: readonly Word[], found: FoundCue | null): boolean {
  const [first, last] = [cue[found?.from ?? 0], cue[(found?.to ?? 0) - 1]]
  return (
    first !== undefined && last !== undefined && first.start <= range.start && range.end <= last.end
  )
}

/** What is known of a cue before its act is decided. */
interface Known {
  readonly found: FoundCue | null
  readonly before: readonly ScopeOperator[]
  readonly refusal: Pick<ScopeOperator, 'from' | 'to'> | null
  readonly negated: boolean
  /** Whether a negation stands before the act, also one that another takes back. */
  readonly hasNegation: boolean
}

function readAct(
  cue: readonly Word[],
  content: readonly Word[],
  { found, before, refusal, negated, hasNegation }: Known,
): Decided {
  if (before.some(({ governs }) => governs.open) || cue.some(({ form }) => isSilence(form)))
    return { ...silent, act: 'unknown', telling: before }
  const would = before.some(({ governs }) => governs.future)
  if (!found) {
    return negated && would
      ? { act: 'refuse', flips: true, modality: 'intended', silent: false, telling: before }
      : { ...said, act: 'unknown' }
  }
  const hedge = before.find(({ governs }) => governs.modality === 'possible' && !governs.flips)
  const around = [...(refusal ? [refusal] : []), ...(hasNegation ? before : hedge ? [hedge] : [])]
  const telling = [...around, found]
  if (isNeither(cue)) return { ...silent, act: 'refuse', telling }
  if (negated) return { ...negate(found, would || refusal !== null), telling }
  // "Refused to comment": nothing is said of anything.
  const [first, second] = content
  if (found.words.act === 'refuse' && first?.form === 'to' && second && isToSay(second.form))
    return { ...silent, act: 'refuse', telling }
  if (found.words.act === 'refuse' && cue.slice(found.to).some(({ form }) => isToSay(form)))
    return { ...silent, act: 'refuse', telling: [...around, { from: found.from, to: cue.length }] }
  const decided = disambiguateCue(found, cue, content)
  return { ...decided, ...(hedge ? { modality: 'possible' } : {}), silent: false, telling }
}

type Decided = Omit<CueReading, 'negated' | 'words'>

const said: Decided = { act: 'say', flips: false, modality: null, silent: false, telling: [] }
const silent = { flips: false, modality: 'unknown', silent: true } as const

/** What becomes of an act under "did not", or under "refused to" and "would not". */
function negate({ words }: FoundCue, refused: boolean): Omit<Decided, 'telling'> {
  const { act, flips = false, modality = null } = words
  if (act === 'confirm') return { ...silent, act: 'refuse' }
  if (speech.has(act)) return { ...silent, act: refused ? 'refuse' : 'unknown' }
  if (act === 'deny' || act === 'refuse')
    return { act: 'say', flips: false, modality: 'possible', silent: false }
  if (act === 'promise') return { act: 'refuse', flips: true, modality: 'intended', silent: false }
  return { act, flips: !flips, modality, silent: false }
}

/** Acts that are not done where they are negated. */
const speech: ReadonlySet<Act> = new Set(['say', 'announce', 'ask'])

/** The phrase of an act in a cue: that of the word on which the content hangs, else the first; one that is not a plain "say" before one that is. */
function findAct(cue: readonly Word[], bearer: Range | null): FoundCue | null {
  let best: FoundCue | null = null
  let borne: FoundCue | null = null
  for (let at = 0; at < cue.length; at++) {
    const match = cues.match(cue, at)
    if (!match) continue
    const found = { from: at, to: at + match.length, words: match.meaning }
    const names = best !== null && isClaim(cue.slice(at, at + 1))
    const bears = holds(cue, found, bearer)
    if (bears && found.words.act !== 'say') return found
    if (bears) borne ??= found
    if (!best || (found.words.act !== 'say' && !names)) best = found
    at += match.length - 1
  }
  // "Is expected to tell": what is expected is words.
  return borne && (best?.words.kind ?? 'speech') !== 'speech' ? borne : best
}

/** Whether a phrase of a cue holds a word. */
const holds = (cue: readonly Word[], { from, to }: FoundCue, bearer: Range | null): boolean =>
  bearer !== null && cue.slice(from, to).some((word) => overlaps(word, bearer))

/** "Made" and "the suggestion": the noun of an act. */
function findNoun(
  cue: readonly Word[],
  content: readonly Word[],
  bearer: Range | null,
): FoundCue | null {
  const isLight = cue.some(({ form }) => isFormOf(form, verbsOfActs))
  if (!isLight && !cue.some((word) => bearer !== null && overlaps(word, bearer))) return null
  for (const [at, { form }] of [...cue, ...content.slice(0, 4)].entries()) {
    for (const base of baseForms(form)) {
      const words = nounsOfActs.get(base)
      if (words) return { from: at, to: at + 1, words }
    }
  }
  return null
}

/** "Refused to", "declined to" before what is refused. */
function findRefusal(
  cue: readonly Word[],
  before: number,
): Pick<ScopeOperator, 'from' | 'to'> | null {
  const from = cue.findIndex(({ form }) => isFormOf(form, refusals))
  return from >= 0 && from < before ? { from, to: from + 1 } : null
}

const refusals: ReadonlySet<string> = new Set(['refuse', 'decline'])

const isNeither = (cue: readonly Word[]): boolean =>
  ['confirm', 'deny'].every((verb) => cue.some(({ form }) => baseForms(form).includes(verb)))
