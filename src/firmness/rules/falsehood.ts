import type { Rule } from '../configuration.ts'

/** "The claim that … is false": what is claimed is not so. */
export const falsehood: Rule = {
  name: 'falsehood',
  apply({ words, composed }) {
    if (composed.polarity !== 'positive') return null
    const first = words.slice(0, 5).find(({ form }) => claims.test(form))
    if (!first) return null
    const at = words.findLastIndex(({ form }) => falsehoods.test(form))
    if (
      at < words.length - 4 ||
      !/^(?:is|are|was|were|simply|entirely|completely|totally|utterly|just)$/.test(
        words[at - 1]?.form ?? '',
      )
    )
      return null
    return { polarity: 'negative', shown: [{ from: at, to: at + 1 }] }
  },
}

const claims =
  /^(?:claim|report|allegation|accusation|rumou?r|story|suggestion|idea|notion|charge)s?$/
const falsehoods = /^(?:false|untrue|wrong|nonsense|baseless|unfounded|fiction|fake|rubbish)$/
