import { type CueReading, type FoundCue } from './cue-reading.ts'
import type { ScopeOperator } from '../clause/scope-operator.ts'
import type { Act } from '../../data-model/index.ts'
import { baseForms } from '../words/base-forms.ts'
import { cues, isClaim, isSilence, isToSay, nounsOfActs, verbsOfActs } from '../words/cue-words.ts'
import { disambiguateCue } from './disambiguate-cue.ts'
import type { Word } from '../words/find-words.ts'
import { readClause } from '../clause/read-clause.ts'

/** Reads a cue's words, given those of the content. An act that no word of it tells is unknown. */
export function readCue(cue: readonly Word[], content: readonly Word[]): CueReading {
  if (!cue.some(({ form }) => /\p{L}/u.test(form))) return said
  const found = findAct(cue) ?? findNoun(cue, content)
  const before = readClause(cue).governors.filter(({ to }) => !found || to <= found.from)
  const refusal = findRefusal(cue, found?.from ?? 0)
  const negations = before.filter(({ governs, from }) => governs.flips && from !== refusal?.from)
  if (before.some(({ governs }) => governs.open) || cue.some(({ form }) => isSilence(form)))
    return { ...silent, act: 'unknown', telling: before }
  const would = before.some(({ governs }) => governs.future)
  if (!found) {
    return negations.length > 0 && would
      ? { act: 'refuse', flips: true, modality: 'intended', silent: false, telling: before }
      : { ...said, act: 'unknown' }
  }
  const hedge = before.find(({ governs }) => governs.modality === 'possible' && !governs.flips)
  const around = [
    ...(refusal ? [refusal] : []),
    ...(negations.length > 0 ? before : hedge ? [hedge] : []),
  ]
  const telling = [...around, found]
  if (isNeither(cue)) return { ...silent, act: 'refuse', telling }
  if ((negations.length + (refusal ? 1 : 0)) % 2 === 1)
    return { ...negate(found, would || refusal !== null), telling }
  if (found.words.act === 'refuse' && cue.slice(found.to).some(({ form }) => isToSay(form)))
    return { ...silent, act: 'refuse', telling: [...around, { from: found.from, to: cue.length }] }
  const decided = disambiguateCue(found, cue, content)
  return { ...decided, ...(hedge ? { modality: 'possible' } : {}), silent: false, telling }
}

const said: CueReading = { act: 'say', flips: false, modality: null, silent: false, telling: [] }
const silent = { flips: false, modality: 'unknown', silent: true } as const

/** What becomes of an act under "did not", or under "refused to" and "would not". */
function negate({ words }: FoundCue, refused: boolean): Omit<CueReading, 'telling'> {
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

/** The first phrase of an act in a cue; one that is not a plain "say" before one that is. */
function findAct(cue: readonly Word[]): FoundCue | null {
  let best: FoundCue | null = null
  for (let at = 0; at < cue.length; at++) {
    const match = cues.match(cue, at)
    if (!match) continue
    const found = { from: at, to: at + match.length, words: match.meaning }
    const names = best !== null && isClaim(cue.slice(at, at + 1))
    if (!best || (found.words.act !== 'say' && !names)) best = found
    at += match.length - 1
  }
  return best
}

/** "Made" and "the suggestion": the noun of an act. */
function findNoun(cue: readonly Word[], content: readonly Word[]): FoundCue | null {
  if (!cue.some(({ form }) => baseForms(form).some((base) => verbsOfActs.has(base)))) return null
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
  const from = cue.findIndex(({ form }) =>
    baseForms(form).some((base) => base === 'refuse' || base === 'decline'),
  )
  return from >= 0 && from < before ? { from, to: from + 1 } : null
}

const isNeither = (cue: readonly Word[]): boolean =>
  cue.some(({ form }) => form === 'confirm') && cue.some(({ form }) => form === 'deny')
