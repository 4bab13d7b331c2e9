import { isClaim, isFalsehood } from '../words/cue-words.ts'
import type { Rule } from '../rule.ts'

/** "The claim that … is false": what is claimed is not so. */
export const falsehood: Rule = {
  name: 'falsehood',
  apply({ words, polarity }) {
    if (
      polarity !== 'positive' ||
      !isClaim(words.filter(({ form }) => form !== 'that').slice(0, 5))
    )
      return null
    const at = words.findLastIndex(({ form }) => isFalsehood(form))
    const calls = at >= words.length - 4 && beforeFalsehood.test(words[at - 1]?.form ?? '')
    return calls ? { polarity: 'negative', shown: [{ from: at, to: at + 1 }] } : null
  },
}

const beforeFalsehood = /^(?:is|are|was|were|simply|entirely|completely|totally|utterly|just)$/
