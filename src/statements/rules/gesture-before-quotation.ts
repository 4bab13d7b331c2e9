import { firstEndingAfter, makeSpan, rangeAt } from '../../text/index.ts'
import { contentStart, type Rule } from '../draft.ts'

/**
 * A quotation without a reporting word, right after a short sentence about one person (Lind shook her head.
 * “We wait.”), is that person's: the gesture stands for the cue.
 */
export const gestureBeforeQuotation: Rule = {
  name: 'gesture-before-quotation',
  apply: (drafts, { text, segments }) =>
    drafts.map((draft) => {
      if (draft.cue.length > 0 || draft.source.length > 0) return draft
      const start = contentStart(draft)
      if (rangeAt(segments.outerQuotations, start)?.start !== start) return draft
      const paragraph = rangeAt(segments.paragraphs, start)
      const sentence = segments.sentences[firstEndingAfter(segments.sentences, start) - 1]
      if (!paragraph || !sentence || sentence.start < paragraph.start) return draft
      const match = gesture.exec(text.slice(sentence.start, sentence.end))
      const [, who, what] = match ?? []
      if (!who || !what) return draft
      const cueStart = sentence.start + who.length + 1
      return {
        ...draft,
        source: [makeSpan(text, sentence.start, sentence.start + who.length)],
        cue: [makeSpan(text, cueStart, cueStart + what.length)],
        probability: draft.probability / 2,
        madeBy: [...draft.madeBy, gestureBeforeQuotation.name],
      }
    }),
}

const gesture =
  /^((?:He|She|They|(?:The |A )?\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{1,20}){0,3})) (\p{Ll}[^.,;:!?"“”]{2,40})\.$/u
