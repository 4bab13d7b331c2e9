import type { Rule } from '../configuration.ts'

/** "We will not …", "there are no plans to …": what the speaker's own side does not mean to do is refused. */
export const refusal: Rule = {
  name: 'refusal',
  apply({ act, words, clause, composed, polarity, modality }) {
    if (act !== 'say' || polarity !== 'negative') return null
    const own = composed.own || /^(?:there|no|not)$/.test(words[clause.start]?.form ?? '')
    const outOfQuestion = clause.governors.some(({ from }) => words[from]?.form === 'out')
    if (outOfQuestion) return { act: 'refuse', modality: 'intended' }
    if (modality === 'intended') {
      const planned = clause.governors.some(({ governs }) => governs.modality === 'intended')
      const proper =
        words[clause.start]?.capital &&
        !/^["“‘'.,]$/u.test(words[clause.start - 1]?.form ?? '') &&
        !composed.own
      return own || (planned && !proper) ? { act: 'refuse' } : null
    }
    const future = clause.governors.some(({ governs }) => governs.future)
    if (modality === 'conditional' && future && composed.own) return { act: 'refuse' }
    return composed.own &&
      clause.governors.some(({ from }) => /^refus/.test(words[from]?.form ?? ''))
      ? { act: 'refuse', modality: 'intended' }
      : null
  },
}
