import type { Word } from '../words/find-words.ts'
import imperativeWords from '../words/imperative-words.json' with { type: 'json' }
import type { Rule } from '../rule.ts'
import { isVerb, startsNounPhrase } from '../words/word-classes.ts'

/** "Release the tapes.", "Don't drink the water": a quotation that starts with a bare verb tells others what to do. */
export const imperative: Rule = {
  name: 'imperative',
  apply({ act, words, clause, modality }) {
    if (act !== 'say' || modality === 'conditional') return null
    const opens = /^["“‘']$/u.test(words[0]?.form ?? '') && bareVerbs.has(words[1]?.form ?? '')
    const from = opens ? 1 : clause.start
    const before = words[from - 1]?.form ?? ''
    const starts = before === 'then' || (/^["“‘':,]$/u.test(before) && words[from]?.capital)
    if (!starts) return null
    const [first = '', second = ''] = words.slice(from, from + 2).map(({ form }) => form)
    const negated =
      (first === 'do' && second === 'not') || (first === 'never' && bareVerbs.has(second))
    const isListed = bareVerbs.has(first) && !isSubject(words, from)
    if (!negated && !isListed && clause.isCommand !== true) return null
    return { act: 'urge', modality: 'desired', shown: [{ from, to: from + (negated ? 2 : 1) }] }
  },
}

/** "Stop signs were stolen": the word is part of a subject. */
const isSubject = (words: readonly Word[], from: number): boolean =>
  !startsNounPhrase(words[from + 1]) && [2, 3].some((distance) => isVerb(words, from + distance))

const bareVerbs = new Set(imperativeWords.verbs)
