import type { WorkingDraft } from '../../data-model/index.ts'
import { covers, rangeAt, withoutOuterSpace, type Range, type Span } from '../../text/index.ts'
import type { Rule } from '../draft.ts'

/**
 * A content that runs over the end of its sentence into another that has a reporting clause of its own, but
 * nothing that it reports, is cut there: the rest is that clause's ("… in Oslo. The ship sailed, Lind said"). So is a fragment that
 * stands wholly in that sentence, where its statement has others and is reported elsewhere ("“Who?” she asked. “I,” Lind answered").
 */
export const reassignSecondSentence: Rule = {
  name: 'reassign-second-sentence',
  apply(drafts, { text, segments }) {
    const changed = [...drafts]
    for (const [index, draft] of drafts.entries()) {
      const cue = draft.cue[0]
      if (draft.content.length > 0 || draft.source.length === 0 || !cue) continue
      const sentence = rangeAt(segments.sentences, cue.start)
      if (!sentence) continue
      const isGiven = (one: WorkingDraft, span: Span) =>
        span.end > sentence.start &&
        span.end <= cue.start &&
        (span.start < sentence.start || isReportedElsewhere(one, sentence))
      const from = changed.findIndex((one) => one.content.some((span) => isGiven(one, span)))
      const giver = changed[from]
      const whole = giver?.content.find((span) => isGiven(giver, span))
      if (!giver || !whole) continue
      const start = Math.max(whole.start, sentence.start)
      const given = withoutOuterSpace(text, rangeOf(start, whole.end))
      if (!given) continue
      const name = reassignSecondSentence.name
      changed[from] = {
        ...giver,
        content: giver.content.flatMap((span) =>
          span === whole ? withoutFullStop(text, rangeOf(whole.start, start)) : [span],
        ),
        madeBy: [...giver.madeBy, name],
      }
      changed[index] = { ...draft, content: [given], madeBy: [...draft.madeBy, name] }
    }
    return changed
  },
}

const isReportedElsewhere = ({ cue, content }: WorkingDraft, sentence: Range): boolean =>
  content.length > 1 && cue.length > 0 && !cue.some((span) => covers(sentence, span))

/** What stays of a content: without the full stop of its sentence; nothing where all of it is given away. */
function withoutFullStop(text: string, range: Range): readonly Span[] {
  const kept = withoutOuterSpace(text, range)
  if (!kept?.text.endsWith('.')) return kept ? [kept] : []
  return [withoutOuterSpace(text, rangeOf(kept.start, kept.end - 1)) ?? kept]
}

const rangeOf = (start: number, end: number) => ({ start, end }) as Range
