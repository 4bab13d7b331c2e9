import type { WorkingDraft } from '../../data-model/index.ts'
import { isReportingVerb } from '../../english/reporting-verbs.ts'
import { byPosition, makeSpan, rangeAt, type Range, type Span } from '../../text/index.ts'
import { spansOf, type Rule, type Surroundings } from '../draft.ts'

/**
 * What is said of others' saying is said, too: of "Lind said Orrel was right when he told the council that it was over" the model, which marks nothing
 * within anything, gives Lind the first clause alone. Her content goes on to the end of his, which stays a statement of its own. (On PolNeAR train
 * annotators always marked it so.)
 */
export const includeClauses: Rule = {
  name: 'include-clauses',
  apply(drafts, surroundings) {
    const near = groupBySentence(drafts, surroundings)
    return drafts.map((draft) => {
      const last = draft.content.at(-1)
      const end = last && endOfClause(draft, last, near, surroundings)
      if (!last || end === null || end === undefined) return draft
      const whole = makeSpan(surroundings.text, last.start, end)
      return {
        ...draft,
        content: [...draft.content.slice(0, -1), whole],
        madeBy: [...draft.madeBy, includeClauses.name],
      }
    })
  },
}

/** The drafts that have a span in each sentence, in their order. */
function groupBySentence(
  drafts: readonly WorkingDraft[],
  { segments: { sentences } }: Surroundings,
): ReadonlyMap<Range | null, readonly WorkingDraft[]> {
  const places = drafts.flatMap((draft) =>
    [...new Set(spansOf(draft).map(({ start }) => rangeAt(sentences, start)))].map((sentence) => ({
      sentence,
      draft,
    })),
  )
  const groups = Map.groupBy(places, ({ sentence }) => sentence)
  return new Map(
    [...groups].map(([sentence, group]) => [sentence, group.map(({ draft }) => draft)]),
  )
}

/** Where the statement ends that stands in a clause after `last`, the end of a draft's content; null if none does. */
function endOfClause(
  draft: WorkingDraft,
  last: Span,
  near: ReadonlyMap<Range | null, readonly WorkingDraft[]>,
  { text, segments }: Surroundings,
): number | null {
  const cue = draft.cue.at(-1)
  const verb = cue?.text.split(' ').at(-1) ?? ''
  if (!cue || cue.end > last.start || !isReportingVerb(verb)) return null
  // A quotation ends at its mark.
  if (rangeAt(segments.outerQuotations, last.start)?.start === last.start) return null
  const sentence = rangeAt(segments.sentences, last.start)
  for (const other of near.get(sentence) ?? []) {
    const first = spansOf(other).find(({ start }) => start >= last.end)
    const end = other.content.toSorted(byPosition).at(-1)?.end ?? 0
    const follows =
      other !== draft &&
      first !== undefined &&
      other.content.every(({ start }) => start > first.start) &&
      clauseStart.test(text.slice(last.end, first.start)) &&
      end <= (sentence?.end ?? 0)
    if (follows) return end
  }
  return null
}

const clauseStart = /^ (?:when|because|after|if|than|in|by) (?:(?:he|she|they) )?$/u
