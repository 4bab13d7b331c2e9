import type { Rule } from '../rule.ts'

/** "We will be there, I promise": wherever in the sentence the speaker gives the word. */
export const promise: Rule = {
  name: 'promise',
  apply({ act, words, modality }) {
    if (act !== 'say') return null
    const at = words.findIndex(
      ({ form }, index) => promises.has(form) && /^(?:i|we)$/.test(words[index - 1]?.form ?? ''),
    )
    if (at === -1) return null
    return {
      act: 'promise',
      modality: modality === 'certain' ? 'intended' : modality,
      shown: [{ from: at - 1, to: at + 1 }],
    }
  },
}

const promises = new Set(['promise', 'swear', 'guarantee', 'pledge', 'vow'])
