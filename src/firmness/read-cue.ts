import actWords from './act-words.json' with { type: 'json' }
import { baseForms } from './base-forms.ts'
import type { Word } from './find-words.ts'
import type { Act, Modality } from './kinds.ts'
import { makePhrases } from './phrases.ts'
import { readClause, type Governor } from './read-clause.ts'

/** What a cue does to its content. */
export interface CueReading {
  readonly act: Act
  /** The content is put as not so: "denied". */
  readonly flips: boolean
  /** How far the content is vouched for, where the cue tells it. */
  readonly modality: Modality | null
  /** Nothing is said of the content: "did not say whether". */
  readonly silent: boolean
  /** The indices of the words that tell. */
  readonly telling: readonly Pick<Governor, 'from' | 'to'>[]
}

/** Reads a cue's words, given the words of the content; null where none of them is known to report. */
export function readCue(cue: readonly Word[], content: readonly Word[]): CueReading | null {
  const found = findAct(cue) ?? findNoun(cue, content)
  const governors = readClause(cue).governors.filter(
    ({ from, to }) => !found || to <= found.from || from > found.to,
  )
  const negations = governors.filter(({ governs }) => governs.flips)
  const refusal = cue.findIndex(({ form }) =>
    baseForms(form).some((base) => base === 'refuse' || base === 'decline'),
  )
  const refused =
    found && refusal >= 0 && refusal < found.from ? { from: refusal, to: refusal + 1 } : null
  const would = governors.find(({ governs }) => governs.future) ?? refused
  const telling = [...(refused ? [refused] : []), ...(negations.length > 0 ? governors : [])]
  if (governors.some(({ governs }) => governs.open) || cue.some(({ form }) => silences.has(form)))
    return { act: 'unknown', flips: false, modality: 'unknown', silent: true, telling: governors }
  if (!cue.some(({ form }) => /\p{L}/u.test(form))) return { ...plainly, telling: [] }
  if (!found) {
    if (negations.length > 0 && would)
      return { act: 'refuse', flips: true, modality: 'intended', silent: false, telling }
    return null
  }
  const negated =
    (negations.length + (refused && !negations.some(({ from }) => from === refused.from) ? 1 : 0)) %
      2 ===
      1 || isNeither(cue)
  const { act, or, flips = false, modality = null } = found.entry
  const all = [...telling, found]
  const after = cue
    .slice(found.to)
    .some(({ form }) => baseForms(form).some((base) => sayings.has(base)))
  if (act === 'refuse' && !negated && after)
    return {
      act,
      flips: false,
      modality: 'unknown',
      silent: true,
      telling: [...telling, { from: found.from, to: cue.length }],
    }
  if (!negated) {
    if (or && !isClaim(content))
      return { act: or, flips, modality: 'intended', silent: false, telling: all }
    return {
      ...adaptToContent(found, cue, content),
      flips: adaptFlips(found, content, flips),
      silent: false,
      telling: all,
    }
  }
  if (act === 'confirm' || isNeither(cue))
    return { act: 'refuse', flips: false, modality: 'unknown', silent: true, telling: all }
  if (act === 'say' || act === 'announce' || act === 'ask')
    return {
      act: would ? 'refuse' : 'unknown',
      flips: false,
      modality: 'unknown',
      silent: true,
      telling: all,
    }
  if (act === 'deny' || act === 'refuse')
    return { act: 'say', flips: false, modality: 'possible', silent: false, telling: all }
  if (act === 'promise')
    return { act: 'refuse', flips: true, modality: 'intended', silent: false, telling: all }
  if (act === 'believe' && flips)
    return { act, flips: false, modality, silent: false, telling: all }
  return { act, flips: !flips, modality, silent: false, telling: all }
}

interface Entry {
  readonly act: Act
  readonly or?: Act
  readonly flips?: boolean
  readonly modality?: Modality | null
}

interface Found {
  readonly from: number
  readonly to: number
  readonly entry: Entry
}

/** The longest phrase of an act in a cue; of equals the last that is not a plain "say". */
function findAct(cue: readonly Word[]): Found | null {
  let best: Found | null = null
  for (let at = 0; at < cue.length; at++) {
    const match = cues.match(cue, at)
    if (!match) continue
    const found = { from: at, to: at + match.length, entry: match.meaning }
    if (!best || found.entry.act !== 'say') best = found
    at += match.length - 1
  }
  return best
}

/** "Made" and "the suggestion": the noun of an act. */
function findNoun(cue: readonly Word[], content: readonly Word[]): Found | null {
  const plain = cue.some(({ form }) => baseForms(form).some((base) => verbsOfActs.has(base)))
  if (!plain) return null
  const words = [...cue, ...content.slice(0, 4)]
  for (const [at, { form }] of words.entries()) {
    const act = baseForms(form)
      .map((base) => nounsOfActs.get(base))
      .find(Boolean)
    if (!act) continue
    const entry = entries.find((one) => one.act === act) ?? { act }
    return { from: at, to: at + 1, entry }
  }
  return null
}

/** Acts that the first words of the content decide. */
function adaptToContent(
  { entry, from }: Found,
  cue: readonly Word[],
  content: readonly Word[],
): { act: Act; modality: Modality | null } {
  const { act, modality = null } = entry
  const verb = baseForms(cue[from]?.form ?? '')
  const first = content.find(({ form }) => /\p{L}/u.test(form))?.form ?? ''
  const infinitive = infinitiveAt(content) !== -1
  if (act === 'ask' && (infinitive || first === 'that') && !asks.has(first))
    return { act: 'urge', modality: 'desired' }
  if (act === 'say') {
    if (
      infinitive &&
      (verb.includes('tell') ||
        verb.includes('warn') ||
        verb.includes('caution') ||
        verb.includes('remind'))
    )
      return { act: 'urge', modality: 'desired' }
    if (verb.includes('warn') && first === 'of') return { act, modality: 'possible' }
    if (
      verb.includes('assure') &&
      !content.slice(0, 12).some(({ form }) => form === 'will' || form === 'would')
    )
      return { act, modality }
    if (verb.includes('assure')) return { act: 'promise', modality: 'intended' }
    if (
      isFalsehood(content) &&
      (verb.includes('call') ||
        verb.includes('describe') ||
        verb.includes('label') ||
        verb.includes('brand'))
    )
      return { act: 'deny', modality: 'certain' }
  }
  if (act === 'promise' && verb.includes('agree') && first === 'that')
    return { act: 'say', modality: null }
  if (act === 'suggest' && content.slice(0, 14).some(({ form }) => form === 'should'))
    return { act, modality: 'desired' }
  return { act, modality }
}

const adaptFlips = ({ entry }: Found, content: readonly Word[], flips: boolean): boolean =>
  (entry.act === 'say' && isFalsehood(content) && isClaim(content)) ||
  (entry.act === 'urge' && urgesAgainst(content))
    ? true
    : flips

/** The object of an urging starts like this; a quotation or a clause does not. */
const startsClause = /^(?:["“‘'«]|that|i|we|he|she|they|it|there|if)$/u

/** Where the infinitive of "residents to boil their water" starts, at "to" or the negation before it; -1 where none does. */
export function infinitiveAt(content: readonly Word[]): number {
  if (startsClause.test(content[0]?.form ?? '')) return -1
  for (const [at, { form }] of content.entries()) {
    if (at > 18 || /^[.;:!?,]$/.test(form)) return -1
    const next = content[at + 1]?.form ?? ''
    if (form !== 'to') {
      if (/^(?:is|are|was|were|am|has|had|will|would|that|whether|if)$/.test(form)) return -1
      continue
    }
    if (!/^\p{Ll}+$/u.test(next) || /^(?:the|a|an|his|her|their|its|our|my)$/.test(next)) continue
    return /^(?:not|never)$/.test(content[at - 1]?.form ?? '') ? at - 1 : at
  }
  return -1
}

export const isClaim = (content: readonly Word[]): boolean => {
  for (const { form } of content.slice(0, 6)) {
    if (/^(?:for|of|to|on|by)$/.test(form)) return false
    if (baseForms(form).some((base) => claims.has(base))) return true
  }
  return false
}

const urgesAgainst = (content: readonly Word[]): boolean =>
  infinitiveAt(content) === -1 && content.slice(0, 6).some(({ form }) => form === 'against')

const isFalsehood = (content: readonly Word[]): boolean =>
  content.slice(-6).some(({ form }) => falsehoods.has(form))

const isNeither = (cue: readonly Word[]): boolean =>
  cue.some(({ form }) => form === 'confirm') && cue.some(({ form }) => form === 'deny')

/** A colon, a dash or a mark of quotation alone reports, too. */
const plainly = { act: 'say', flips: false, modality: null, silent: false } as const
const silences = new Set(['unclear', 'silence', 'silent', 'unknown', 'mum'])
const sayings = new Set([
  'say',
  'comment',
  'discuss',
  'disclose',
  'answer',
  'address',
  'elaborate',
  'specify',
  'identify',
  'reveal',
  'speculate',
  'confirm',
  'respond',
])
const asks = new Set(['whether', 'if', 'why', 'how', 'who', 'what', 'when', 'where'])
const entries: readonly (Entry & { readonly phrases: readonly string[] })[] =
  actWords.cues as readonly (Entry & { readonly phrases: readonly string[] })[]
const cues = makePhrases(
  entries.flatMap((entry) => entry.phrases.map((phrase) => [phrase, entry as Entry] as const)),
)
const claims = new Set(actWords.claims.nouns)
const falsehoods = new Set(actWords.falsehoods.words)
const verbsOfActs = new Set(actWords.nounsOfActs.verbs)
const nounsOfActs = new Map(Object.entries(actWords.nounsOfActs.nouns) as [string, Act][])
