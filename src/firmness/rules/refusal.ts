import type { Rule } from '../rule.ts'

/**
 * "We will not …", "there are no plans to …": what the speaker's own side does not mean to do is refused. "No plans" are taken for
 * the own side's unless a name is their subject.
 */
export const refusal: Rule = {
  name: 'refusal',
  apply({ act, words, clause: { start, governors }, own, polarity, modality }) {
    if (act !== 'say' || polarity !== 'negative') return null
    const first = words[start]
    const impersonal = /^(?:there|no|not)$/.test(first?.form ?? '')
    const named = first?.capital && !/^["“‘'.,]$/u.test(words[start - 1]?.form ?? '')
    const startsWith = (form: RegExp) =>
      governors.some(({ from }) => form.test(words[from]?.form ?? ''))
    const planned = governors.some(({ governs }) => governs.modality === 'intended')
    const future = governors.some(({ governs }) => governs.future)
    const refuses =
      startsWith(/^out$/) ||
      (modality === 'intended' && (own || impersonal || (planned && !named))) ||
      (own && startsWith(/^refus/))
    if (refuses) return { act: 'refuse', modality: 'intended' }
    return modality === 'conditional' && future && own ? { act: 'refuse' } : null
  },
}
