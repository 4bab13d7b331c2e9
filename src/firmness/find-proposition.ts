import type { Act } from '../data-model/index.ts'
import type { Word } from './words/find-words.ts'
import { isVerb } from './words/word-classes.ts'
import { infinitiveAt } from './cue/disambiguate-cue.ts'
import { isClaim } from './words/cue-words.ts'

/** The words of a content that say what it is about. */
export interface Proposition {
  readonly words: readonly Word[]
  /** Whether it is a clause or an infinitive, not a mere noun. */
  readonly isClause: boolean
}

/** The first sentence of a content that is more than "No."; of "the mayor of hiding the report", what the mayor is accused of. */
export function findProposition(content: readonly Word[], act: Act): Proposition {
  const words = firstSentence(content)
  const isClause = words.some((_, index) => isVerb(words, index)) || infinitiveAt(words) === 0
  if (act === 'accuse') return { words: words.slice(chargeAt(words)), isClause }
  if (act === 'urge') {
    const at = infinitiveAt(words)
    if (at > 0) return { words: words.slice(at), isClause: true }
  }
  if (act === 'deny' && isClaim(words)) {
    const that = words.findIndex(({ form }, at) => at < 8 && form === 'that')
    if (that >= 0) return { words: words.slice(that + 1), isClause: true }
  }
  return { words, isClause }
}

function firstSentence(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ form }) => /[\p{L}\p{N}]/u.test(form))
  let start = 0
  for (const [at, { form }] of words.entries()) {
    if (!/^[.?!]$/.test(form)) continue
    if (at > last) break
    const letters = words.slice(start, at).filter((word) => /\p{L}/u.test(word.form))
    if (letters.length > 2 || form === '?') return words.slice(start, at + 1)
    start = at + 1
  }
  return words.slice(start)
}

/** Where the charge starts: "[the company for] never fixing the brakes". */
function chargeAt(words: readonly Word[]): number {
  if (words[0]?.form === 'that') return 0
  const at = words.findIndex(
    ({ form }, index) =>
      /^(?:of|for|over)$/.test(form) &&
      /^(?:not|never|nothing|\p{Ll}{1,30}ing)$/u.test(words[index + 1]?.form ?? ''),
  )
  if (at >= 0) return at + 1
  return /^(?:i|we|they|he|she|it)$/.test(words[0]?.form ?? '') ? 0 : words.length
}
