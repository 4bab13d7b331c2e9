import type { Modality, Polarity } from '../../data-model/index.ts'
import { isFormOf, isIrregular } from '../../english/base-forms.ts'
import factualityWords from '../words/factuality-words.json' with { type: 'json' }
import type { Word } from '../words/find-words.ts'
import { startsNounPhrase } from '../words/word-classes.ts'
import { breaks, governing, isNoModal, type Governs } from '../words/scope-words.ts'

/** Whether what a word tells of is so, and how far it is vouched for. */
export interface ScopeReading {
  readonly polarity: Polarity
  readonly modality: Modality
  /** Whether it is put as having happened or as being so. */
  readonly happened: boolean
}

/** What governs the word at an index, by the scope rules alone. `depth`: how many infinitives it was reached through. */
export function readScope(words: readonly Word[], at: number, depth = 0): ScopeReading {
  const start = clauseStart(words, at)
  let negative = false
  let modality: Modality = 'certain'
  for (let index = start; index < at; index++) {
    const match = isNoModal(words, index) ? null : governing.match(words, index)
    if (!match || index + match.length > at + 1) continue
    const { meaning } = match
    index += match.length - 1
    if (meaning.condition) modality = 'conditional'
    else {
      if (meaning.flips) negative = !negative
      const told = toldBy(meaning)
      if (told && modality === 'certain') modality = told
    }
  }
  if (modality === 'certain' && isCommand(words, start, at)) modality = 'desired'
  if (modality === 'certain' && words.at(-1)?.form === '?') modality = 'asked'
  const to = infinitiveMark(words, at)
  if (to !== null) {
    if (words[to - 1]?.form === 'not') negative = !negative
    const governor = governorOf(words, to)
    const carries = governor !== null && isFormOf(words[governor]?.form ?? '', implicative)
    if (!carries) modality = modality === 'certain' ? 'intended' : modality
    else if (depth < 3 && governor !== null) {
      const outer = readScope(words, governor, depth + 1)
      if (outer.polarity === 'negative') negative = true
      if (outer.modality !== 'certain') modality = outer.modality
    }
  }
  return {
    polarity: negative ? 'negative' : 'positive',
    modality,
    happened: !negative && (modality === 'certain' || modality === 'probable'),
  }
}

const toldBy = ({ modality, future, open }: Governs): Modality | null =>
  modality ?? (future ? 'intended' : open ? 'unknown' : null)

/** Where the clause of a word starts, as far as marks and conjunctions tell. */
export function clauseStart(words: readonly Word[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const form = words[index]?.form ?? ''
    if (/^[.?!;:,—–()"“”-]$/u.test(form)) return index + 1
    if (conditions.has(form)) return index
    if (breaks.has(form) && form !== 'or') return index + 1
  }
  return 0
}

/** The index of the "to" that makes a word an infinitive; null where there is none. */
export function infinitiveMark(words: readonly Word[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const form = words[index]?.form ?? ''
    if (form === 'to') return index
    if (!/^(?:\p{L}{1,30}ly|not|be|have|been|also|even|just|always|never|ever|and|or)$/u.test(form))
      return null
  }
  return null
}

/** The index of the verb, adjective or noun that an infinitive hangs on; null where the sentence starts with it. */
export function governorOf(words: readonly Word[], to: number): number | null {
  let index = to - 1
  if (/^(?:not|never)$/.test(words[index]?.form ?? '')) index--
  if (words[index] && pronouns.has(words[index]?.form ?? '')) index--
  return index >= 0 ? index : null
}

/** Whether a clause is a command: it starts with the word, in its base form. */
export function isCommand(words: readonly Word[], start: number, at: number): boolean {
  const form = words[at]?.form ?? ''
  if (/(?:ed|ing)$/.test(form) || isIrregular(form)) return false
  const before = words.slice(start, at).filter(({ form: one }) => /\p{L}/u.test(one))
  return before.every(({ form: one }) => leads.has(one)) && !startsNounPhrase(words[at - 1])
}

const implicative = new Set(factualityWords.implicative)
const conditions = new Set(['if', 'unless', 'whether', 'when', 'whenever', 'once', 'until'])
const leads = new Set([
  'please',
  'just',
  'do',
  'not',
  'also',
  'then',
  'never',
  'always',
  'and',
  'or',
  'so',
  'now',
])
const pronouns = new Set([
  'me',
  'him',
  'her',
  'us',
  'them',
  'you',
  'it',
  'myself',
  'himself',
  'themselves',
])
