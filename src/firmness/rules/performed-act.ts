import type { Rule } from '../configuration.ts'

/** "We urge …", "I promise …", "… will pay a price": what a plainly reported content does by its own words. */
export const performedAct: Rule = {
  name: 'performed-act',
  apply({ act, words, clause, composed, modality }) {
    const warning = act === 'say'
    if (!warning) return null
    const threat = findThreat(clause.start, words)
    if (threat) {
      const { from, to } = threat
      return {
        act: 'threaten',
        polarity: threat.flips ? 'positive' : composed.polarity,
        modality: modality === 'conditional' ? 'conditional' : 'intended',
        shown: [{ from, to }],
      }
    }
    const word = words.findIndex(
      ({ form }, at) =>
        /^(?:promise|swear|guarantee|pledge|vow)$/.test(form) &&
        /^(?:i|we)$/.test(words[at - 1]?.form ?? ''),
    )
    if (word > 0)
      return {
        act: 'promise',
        modality: modality === 'certain' ? 'intended' : modality,
        shown: [{ from: word - 1, to: word + 1 }],
      }
    return composed.performs && composed.polarity !== 'unknown' ? { act: composed.performs } : null
  },
}
function findThreat(
  _: number,
  words: readonly Word[],
): { from: number; to: number; flips: boolean } | null {
  for (let at = 0; at < words.length; at++) {
    const match = threats.match(words, at)
    const ahead = words
      .slice(Math.max(0, at - 7), at)
      .some(({ form }) => /^(?:will|would|shall)$/.test(form))
    if (match && ahead) return { from: at, to: at + match.length, flips: match.meaning }
  }
  return null
}
import type { Word } from '../find-words.ts'
import { makePhrases } from '../phrases.ts'
import threatWords from '../threat-words.json' with { type: 'json' }
const threats = makePhrases([
  ...threatWords.phrases.map((phrase) => [phrase, false] as const),
  ...threatWords.negated.map((phrase) => [phrase, true] as const),
])
