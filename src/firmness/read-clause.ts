import { baseForms, isIrregular } from './base-forms.ts'
import type { Word } from './find-words.ts'
import { breaks, governing, isNoModal, openers, reporting, type Governs } from './scope-words.ts'

/** A word or phrase that reaches the main point of a clause. */
export interface Governor {
  /** The index of its first word, and the one after its last. */
  readonly from: number
  readonly to: number
  readonly governs: Governs
}

/** What governs the main point of a sentence. */
export interface ClauseReading {
  /** From the outside in. */
  readonly governors: readonly Governor[]
  /** What it hangs on: "if", "unless". */
  readonly condition: Governor | null
  /** Where the main clause starts. */
  readonly start: number
}

/**
 * Reads a sentence from its main clause's start to the end of the reach of what governs it. A clause that hangs on another
 * ("who …", "because …", "to …") is out of reach, unless a word that opens it stands right before: "I do not think that …".
 */
export function readClause(words: readonly Word[]): ClauseReading {
  const { start, condition: before } = skipOpening(words)
  const governors: Governor[] = []
  let condition = before
  let verbSeen = false
  let open = start
  let at = start
  const finish = (): ClauseReading => ({
    governors,
    condition: condition ?? findCondition(words, at, governors),
    start,
  })
  while (at < words.length) {
    const word = words[at]
    if (!word) break
    const { form } = word
    if (form === '(') {
      const close = words.findIndex(
        (one, index) => index > at && index < at + 15 && one.form === ')',
      )
      at = Math.max(close, at) + 1
      continue
    }
    if (isQuotationMark(form)) {
      if (open === at) open = at + 1
      at++
      continue
    }
    const match = isNoModal(words, at) ? null : governing.match(words, at)
    if (match && !(form === 'no' && isAfterPreposition(words, at))) {
      const { meaning, length } = match
      if (meaning.condition) {
        if (verbSeen || governors.length > 0) return finish()
      } else if (isReducedRelative(words, at, start, verbSeen, open)) {
        const after = skipRelative(words, at)
        if (after === null) return finish()
        at = after
        continue
      } else {
        if (isTelling(meaning)) governors.push({ from: at, to: at + length, governs: meaning })
        at += length
        if (meaning.opens) open = at
        verbSeen = !startsNounPhrase(words[at]) && (verbSeen || !quantifiers.has(form))
        continue
      }
    }
    if (form === ',') {
      const after = skipParenthesis(words, at, verbSeen)
      if (after === null) return finish()
      at = after
      continue
    }
    if (form === ':' && at === open) {
      open = ++at
      verbSeen = false
      continue
    }
    if (endsClause.has(form)) return finish()
    if (form === 'to' && at !== open && verbSeen && !startsNounPhrase(words[at + 1]))
      return finish()
    if (breaks.has(form) && at !== open) {
      if (form === 'and' || form === 'or') {
        if (verbSeen) return finish()
      } else if (verbSeen) return finish()
      else {
        const after = skipRelative(words, at)
        if (after === null) return finish()
        at = after
        continue
      }
    }
    if (isFirstPersonless(words, at, start) && verbSeen === false && isReporting(form)) {
      at++
      return finish()
    }
    if (verbSeen && isReporting(form) && !isFirstPerson(words, start, at)) return finish()
    if (open === at && (breaks.has(form) || form === 'to' || transparent.has(form))) open = at + 1
    if (isVerb(words, at)) verbSeen = true
    at++
  }
  return finish()
}

const isTelling = ({ flips, modality, act, future, open, exclusion }: Governs): boolean =>
  Boolean(flips || modality || act || future || open || exclusion)

/** Past "Although …," and the like to where the main clause starts; a condition there is kept. */
function skipOpening(words: readonly Word[]): { start: number; condition: Governor | null } {
  let start = 0
  let condition: Governor | null = null
  for (let parts = 0; parts < 4; parts++) {
    while (isLead(words[start])) start++
    const word = words[start]
    if (!word) break
    const match = governing.match(words, start)
    if (match && !match.meaning.condition && isTelling(match.meaning) && word.form !== 'far') break
    const inverted = /^(?:should|were|had)$/.test(word.form)
    if (!match?.meaning.condition && !openers.has(word.form)) {
      const comma = words.findIndex(
        ({ form }, index) => index > start && index < start + 4 && form === ',',
      )
      const leads = word.form === 'yes' || word.form === 'no'
      if (!leads || comma !== start + 1) break
      start = comma + 1
      continue
    }
    const comma = words.findIndex(({ form }, index) => index > start && form === ',')
    if (comma === -1 || comma > start + 30) break
    if (match?.meaning.condition)
      condition ??= { from: start, to: start + match.length, governs: match.meaning }
    else if (inverted) condition ??= { from: start, to: start + 1, governs: { condition: true } }
    start = comma + 1
  }
  const word = words[start]
  if (word?.form === 'no' && words[start + 1]?.form === ',') start += 2
  return { start, condition }
}

const isLead = (word: Word | undefined): boolean =>
  word !== undefined && (isQuotationMark(word.form) || leads.has(word.form))

const leads = new Set([
  'that',
  'and',
  'but',
  ',',
  ':',
  '—',
  '–',
  '-',
  '(',
  '[',
  'well',
  'look',
  'so',
  'also',
])

/** From a comma to where the clause goes on; null where it ends there. */
function skipParenthesis(words: readonly Word[], at: number, verbSeen: boolean): number | null {
  const next = words[at + 1]
  if (!next) return null
  const close = words.findIndex(({ form }, index) => index > at && form === ',')
  const before = words[at - 1]?.form ?? ''
  const unfinished = !verbSeen || auxiliaries.has(before)
  if (unfinished) return close === -1 || close > at + 25 ? at + 1 : close + 1
  return null
}

/** From a relative clause inside the subject to the main verb; null where none is found. */
function skipRelative(words: readonly Word[], at: number): number | null {
  let index = at + 1
  const limit = Math.min(words.length, at + 40)
  while (index < limit && !isVerb(words, index)) index++
  while (index < limit && (isVerb(words, index) || adverbs.test(words[index]?.form ?? ''))) index++
  for (; index < limit; index++) {
    const form = words[index]?.form ?? ''
    const governed = words[index - 1]?.form ?? ''
    if (endsClause.has(form)) return null
    if (isVerb(words, index) && governed !== 'to' && !determiners.has(governed)) return index
  }
  return null
}

/** A condition in what follows the main clause; only a clause that looks ahead hangs on one. */
function findCondition(
  words: readonly Word[],
  from: number,
  governors: readonly Governor[],
): Governor | null {
  const ahead = governors.some(({ governs }) => governs.future || governs.modality || governs.flips)
  if (
    !ahead &&
    from > 0 &&
    words.slice(0, from).some((word, index) => !present.has(word.form) && isPast(words, index))
  )
    return null
  for (let at = from; at < words.length; at++) {
    const match = governing.match(words, at)
    if (!match) continue
    if (match.meaning.condition) return { from: at, to: at + match.length, governs: match.meaning }
    at += match.length - 1
  }
  return null
}

/** "The man nobody wanted to see": a negation inside the subject. */
function isReducedRelative(
  words: readonly Word[],
  at: number,
  start: number,
  verbSeen: boolean,
  open: number,
): boolean {
  const form = words[at]?.form ?? ''
  return (
    !verbSeen &&
    at > start &&
    at !== open &&
    /^(?:nobody|none|nothing)$/.test(form) &&
    /\p{L}/u.test(words[at - 1]?.form ?? '') &&
    !breaks.has(words[at - 1]?.form ?? '')
  )
}

const isAfterPreposition = (words: readonly Word[], at: number): boolean =>
  prepositions.has(words[at - 1]?.form ?? '')

const isReporting = (form: string): boolean => baseForms(form).some((base) => reporting.has(base))

const isFirstPerson = (words: readonly Word[], start: number, at: number): boolean =>
  words.slice(start, at).some(({ form }) => form === 'i' || form === 'we')

const isFirstPersonless = (words: readonly Word[], at: number, start: number): boolean =>
  at > start &&
  !isFirstPerson(words, start, at) &&
  !determiners.has(words[at - 1]?.form ?? '') &&
  isPast(words, at)

/** Whether a word looks like a finite verb or a participle. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? ''
  return auxiliaries.has(form) ? !isNoModal(words, at) : isPast(words, at)
}

function isPast(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? ''
  const before = words[at - 1]?.form ?? ''
  return !determiners.has(before) && (isIrregular(form) || /^\p{Ll}{2,20}ed$/u.test(form))
}

/** Whether a noun phrase starts here, as far as its first word tells. */
export const startsNounPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  (determiners.has(word.form) || pronouns.has(word.form) || word.capital || /^\d/.test(word.form))

const isQuotationMark = (form: string): boolean => /^["“”„«»‹›‘’'`()[\]]$/.test(form)

const present = new Set(['is', 'are', 'am', 'has', 'have', 'does'])
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
const auxiliaries = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  'be',
  'been',
  'has',
  'have',
  'had',
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'not',
  'never',
  'cannot',
])
const adverbs = /^(?:\p{L}{2,20}ly|not|never|ever|already|still|yet|also|just|being)$/u
const determiners = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'this',
  'these',
  'those',
  'any',
  'each',
  'every',
  'some',
  'all',
  'both',
  'either',
  'no',
  'another',
])
const pronouns = new Set([
  'i',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'there',
  'that',
  'nobody',
  'nothing',
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'somebody',
  'someone',
  'reporters',
  'me',
  'him',
  'us',
  'them',
])
const prepositions = new Set(['of', 'with', 'for', 'by', 'to', 'in', 'without', 'from', 'on', 'at'])
const transparent = new Set(['that', 'whether'])
const endsClause = new Set(['.', '?', '!', ';', ':', '—', '–', '…'])
