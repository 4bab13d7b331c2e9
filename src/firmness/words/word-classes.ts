import { isIrregular } from '../../english/base-forms.ts'
import type { Word } from './find-words.ts'
import { isNoModal } from './scope-words.ts'
import wordClasses from './word-classes.json' with { type: 'json' }

/** Whether a word looks like a finite verb or a participle. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? ''
  return auxiliaries.has(form) ? !isNoModal(words, at) : isPast(words, at)
}

/** Whether a word looks like a past form: of the irregular ones, or in -ed; not after an article. */
export function isPast(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? ''
  const before = words[at - 1]?.form ?? ''
  return !determiners.has(before) && (isIrregular(form) || /^\p{Ll}{2,20}ed$/u.test(form))
}

/** Whether a noun phrase starts here, as far as its first word tells. */
export const startsNounPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  (determiners.has(word.form) || pronouns.has(word.form) || word.capital || /^\d/.test(word.form))

/** Whether a mark is one of quotation, or a bracket. */
export const isQuotationMark = (form: string): boolean => /^["“”„«»‹›‘’'`()[\]]$/.test(form)

/** Forms of be, have and do, the modals, and the adverbs of negation that stand among them. */
export const auxiliaries: ReadonlySet<string> = new Set(wordClasses.auxiliaries)

/** Words that start a noun phrase. */
export const determiners: ReadonlySet<string> = new Set(wordClasses.determiners)

/** Prepositions after which "no" is no negation of the clause. */
export const prepositions: ReadonlySet<string> = new Set(wordClasses.prepositions)

/** Marks at which a clause ends. */
export const endsClause: ReadonlySet<string> = new Set(['.', '?', '!', ';', ':', '—', '–', '…'])

const pronouns: ReadonlySet<string> = new Set(wordClasses.pronouns)
