import { firstEndingAfter, rangeAt } from '../../text/index.ts'
import type { Rule } from '../draft.ts'

/**
 * What stands in a sentence before that of its cue, outside quotation marks, beside content in the cue's own sentence: the model
 * marked the end of a sentence that reports nothing. It is left out.
 */
export const leaveEarlierSentence: Rule = {
  name: 'leave-earlier-sentence',
  apply: (drafts, { segments: { sentences, outerQuotations } }) =>
    drafts.map((draft) => {
      const first = [...draft.source, ...draft.cue].toSorted((a, b) => a.start - b.start)[0]
      if (!first || draft.cue.length === 0 || draft.content.length < 2) return draft
      const sentence = firstEndingAfter(sentences, first.start)
      const kept = draft.content.filter(
        ({ start, end }) =>
          firstEndingAfter(sentences, end - 1) >= sentence ||
          rangeAt(outerQuotations, start) !== null ||
          rangeAt(outerQuotations, end - 1) !== null,
      )
      return kept.length === 0 || kept.length === draft.content.length
        ? draft
        : { ...draft, content: kept, madeBy: [...draft.madeBy, leaveEarlierSentence.name] }
    }),
}
