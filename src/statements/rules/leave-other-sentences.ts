import { byPosition, firstEndingAfter, rangeAt, type Range } from '../../text/index.ts'
import type { Rule, Surroundings } from '../draft.ts'

/**
 * What stands outside quotation marks in another sentence than its cue, beside content in the cue's own: in one before, or within one after, whose
 * first words are no part of it. The model marked the object of a sentence that reports nothing, or what another is said to have said. It is left out.
 */
export const leaveOtherSentences: Rule = {
  name: 'leave-other-sentences',
  apply: (drafts, surroundings) =>
    drafts.map((draft) => {
      const around = [...draft.source, ...draft.cue].toSorted(byPosition)
      const [first, last] = [around[0], around.at(-1)]
      if (!first || !last || draft.cue.length === 0 || draft.content.length < 2) return draft
      const { sentences, outerQuotations } = surroundings.segments
      const [earliest, latest] = [first.start, last.end - 1].map((place) =>
        firstEndingAfter(sentences, place),
      ) as [number, number]
      const kept = draft.content.filter(
        (span) =>
          rangeAt(outerQuotations, span.start) !== null ||
          rangeAt(outerQuotations, span.end - 1) !== null ||
          (firstEndingAfter(sentences, span.end - 1) >= earliest &&
            (firstEndingAfter(sentences, span.start) <= latest || opens(span, surroundings))),
      )
      return kept.length === 0 || kept.length === draft.content.length
        ? draft
        : { ...draft, content: kept, madeBy: [...draft.madeBy, leaveOtherSentences.name] }
    }),
}

/** Whether no word of its sentence stands before it. */
function opens({ start }: Range, { text, segments: { sentences } }: Surroundings): boolean {
  const sentence = sentences[firstEndingAfter(sentences, start)]
  return sentence === undefined || !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start))
}
