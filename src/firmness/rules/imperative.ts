import type { Rule } from '../configuration.ts'

/** "Release the tapes.", "Don't drink the water": a quotation that starts with a bare verb tells others what to do. */
export const imperative: Rule = {
  name: 'imperative',
  apply({ act, words, clause, modality }) {
    if (act !== 'say' || modality === 'conditional') return null
    const at = clause.start
    const mark = words[at - 1]?.form ?? ''
    if (!/^["“‘':,]$/u.test(mark) || !words[at]?.capital) return null
    const [first = '', second = ''] = words.slice(at, at + 2).map(({ form }) => form)
    const negated =
      (first === 'do' && second === 'not') || (first === 'never' && bareVerbs.has(second))
    if (!negated && !bareVerbs.has(first)) return null
    return { act: 'urge', modality: 'desired', shown: [{ from: at, to: at + (negated ? 2 : 1) }] }
  },
}

import imperativeWords from '../imperative-words.json' with { type: 'json' }
const bareVerbs = new Set(imperativeWords.verbs)
