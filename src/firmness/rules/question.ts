import type { Rule } from '../rule.ts'

/** A question puts its matter neither way. */
export const question: Rule = {
  name: 'question',
  apply({ act, words }) {
    const end = words.findLastIndex(({ form }) => /[\p{L}\p{N}?]/u.test(form))
    if (words[end]?.form === '?' && (act === 'say' || act === 'ask' || act === 'believe')) {
      return {
        act: 'ask',
        polarity: 'unknown',
        modality: 'asked',
        shown: [{ from: end, to: end + 1 }],
      }
    }
    return act === 'ask' ? { polarity: 'unknown', modality: 'asked' } : null
  },
}
