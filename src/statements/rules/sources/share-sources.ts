import type { WorkingDraft } from '../../../data-model/index.ts'
import { rangeAt } from '../../../text/index.ts'
import type { Rule } from '../../draft.ts'

/**
 * A statement without a source whose cue goes on the reporting of the sentence ("Lind said …, adding that …",
 * "… and promised to …") has the source of the statement before it there.
 */
export const shareSources: Rule = {
  name: 'share-sources',
  apply: (drafts, { text, segments }) =>
    drafts.map((draft) => {
      const cue = draft.cue[0]
      if (!cue || draft.source.length > 0) return draft
      const sentence = rangeAt(segments.sentences, cue.start)
      if (!sentence) return draft
      const before = text.slice(sentence.start, cue.start)
      if (
        !/^\p{Ll}+ing(?: |$)/u.test(cue.text) &&
        !/(?:,|\band|\bbut|\bthen)\s(?:\p{L}+ly\s)?$/u.test(before)
      ) {
        return draft
      }
      const previous = nearestBefore(drafts, cue.start, sentence.start)
      return previous
        ? { ...draft, source: previous.source, madeBy: [...draft.madeBy, shareSources.name] }
        : draft
    }),
}

/** The statement with a source whose cue is the last between `from` and `to`. */
function nearestBefore(
  drafts: readonly WorkingDraft[],
  to: number,
  from: number,
): WorkingDraft | null {
  let nearest: WorkingDraft | null = null
  for (const draft of drafts) {
    const start = draft.cue[0]?.start ?? -1
    const sourced = (draft.source[0]?.start ?? -1) >= from
    if (sourced && start >= from && start < to && start > (nearest?.cue[0]?.start ?? -1))
      nearest = draft
  }
  return nearest
}
