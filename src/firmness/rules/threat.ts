import { makePhrases } from '../words/phrases.ts'
import type { Rule } from '../rule.ts'
import threatWords from '../words/threat-words.json' with { type: 'json' }

/** "… will pay a price", "we will strike back": harm that is to come to others. */
export const threat: Rule = {
  name: 'threat',
  apply({ act, words, polarity, modality }) {
    if (act !== 'say' || !words.some(({ form }) => modals.has(form))) return null
    for (let from = 0; from < words.length; from++) {
      const match = threats.match(words, from)
      const ahead = words.slice(Math.max(0, from - 7), from).some(({ form }) => modals.has(form))
      if (!match || !ahead) continue
      return {
        act: 'threaten',
        polarity: match.meaning === 'negated' ? 'positive' : polarity,
        modality: modality === 'conditional' ? modality : 'intended',
        shown: [{ from, to: from + match.length }],
      }
    }
    return null
  },
}

const modals = new Set(['will', 'would', 'shall'])
const threats = makePhrases([
  ...threatWords.phrases.map((phrase) => [phrase, 'plain'] as const),
  ...threatWords.negated.map((phrase) => [phrase, 'negated'] as const),
])
