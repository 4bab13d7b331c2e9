import type { ScopeOperator } from './scope-operator.ts'
import type { Word } from '../words/find-words.ts'
import { breaks, governing, isTelling, openers } from '../words/scope-words.ts'
import {
  auxiliaries,
  determiners,
  endsClause,
  isQuotationMark,
  isVerb,
} from '../words/word-classes.ts'

/** Past "Although …," and the like to where the main clause starts; a condition there is kept. */
export function skipOpening(words: readonly Word[]): {
  start: number
  condition: ScopeOperator | null
} {
  let start = 0
  let condition: ScopeOperator | null = null
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

/** The index of the first word of a form among so many from an index on; -1 where there is none. */
export function indexOfForm(
  words: readonly Word[],
  form: string,
  from: number,
  reach: number,
): number {
  for (let at = from; at < Math.min(words.length, from + reach); at++)
    if (words[at]?.form === form) return at
  return -1
}

/** From a comma to where the clause goes on; null where it ends there. */
export function skipParenthesis(
  words: readonly Word[],
  at: number,
  verbSeen: boolean,
): number | null {
  const next = words[at + 1]
  if (!next) return null
  const close = indexOfForm(words, ',', at + 1, 25)
  const before = words[at - 1]?.form ?? ''
  const unfinished = !verbSeen || auxiliaries.has(before)
  if (unfinished) return close === -1 ? at + 1 : close + 1
  return null
}

/** From a relative clause inside the subject to the main verb; null where none is found. */
export function skipRelative(words: readonly Word[], at: number): number | null {
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

/** "The man nobody wanted to see": a negation inside the subject. */
export function isReducedRelative(
  words: readonly Word[],
  at: number,
  start: number,
  verbSeen: boolean,
): boolean {
  const form = words[at]?.form ?? ''
  return (
    !verbSeen &&
    at > start &&
    /^(?:nobody|none|nothing)$/.test(form) &&
    /\p{L}/u.test(words[at - 1]?.form ?? '') &&
    !breaks.has(words[at - 1]?.form ?? '')
  )
}

const leads = new Set([
  'that',
  'and',
  'then',
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
const adverbs = /^(?:\p{L}{2,20}ly|not|never|ever|already|still|yet|also|just|being)$/u
