import type { Act, Modality, StatementKind } from '../../data-model/index.ts'
import actWords from './act-words.json' with { type: 'json' }
import { isFormOf } from '../../english/base-forms.ts'
import type { Word } from './find-words.ts'
import { makePhrases, type Phrases } from './phrases.ts'

/** What the words of a cue mean. */
export interface CueWords {
  readonly act: Act
  /** The act where the content is no claim: who rejects an offer refuses it. */
  readonly or?: Act
  readonly flips?: boolean
  readonly modality?: Modality | null
  /** What it tells of; words unless given. */
  readonly kind?: StatementKind
}

const lists = actWords.cues as readonly (CueWords & { readonly phrases: readonly string[] })[]

/** The words of cues. */
export const cues: Phrases<CueWords> = makePhrases(
  lists.flatMap((words) => words.phrases.map((phrase) => [phrase, words] as const)),
)

/** Verbs that leave it to a noun to say what is done: "made the suggestion". */
export const verbsOfActs: ReadonlySet<string> = new Set(actWords.nounsOfActs.verbs)

/** Those nouns. */
export const nounsOfActs: ReadonlyMap<string, CueWords> = new Map(
  Object.entries(actWords.nounsOfActs.nouns).map(([noun, act]) => [
    noun,
    lists.find((words) => words.act === act) ?? { act: act as Act },
  ]),
)

/** Whether a content starts with a noun for what is claimed: "claims that …", not "the call for …". */
export function isClaim(content: readonly Word[]): boolean {
  for (const { form } of content.slice(0, 6)) {
    if (/^(?:for|of|to|on|by)$/.test(form)) return false
    if (isFormOf(form, claims)) return true
  }
  return false
}

/** Whether a word calls a claim false. */
export const isFalsehood = (form: string): boolean => falsehoods.has(form)

/** Whether a word says that nothing was said: "silence", "unclear". */
export const isSilence = (form: string): boolean => silences.has(form)

/** Whether a word after "declined to" is one of saying. */
export const isToSay = (form: string): boolean => isFormOf(form, sayings)

const claims = new Set(actWords.claims.nouns)
const falsehoods = new Set(actWords.falsehoods.words)
const silences = new Set(actWords.silences.words)
const sayings = new Set(actWords.sayings.words)
