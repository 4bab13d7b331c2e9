import { rangeAt, withoutOuterSpace, type Range } from '../../text/index.ts'
import type { Rule } from '../draft.ts'

/**
 * A content that runs over the end of its sentence into another that has a reporting clause of its own, but
 * nothing that it reports, is cut there: the rest is that clause's ("… in Oslo. The ship sailed, Lind said").
 */
export const giveSecondSentence: Rule = {
  name: 'give-second-sentence',
  apply(drafts, { text, segments }) {
    const changed = [...drafts]
    for (const [index, draft] of drafts.entries()) {
      const cue = draft.cue[0]
      if (draft.content.length > 0 || draft.source.length === 0 || !cue) continue
      const sentence = rangeAt(segments.sentences, cue.start)
      if (!sentence) continue
      const from = changed.findIndex((one) =>
        one.content.some(
          (span) =>
            span.start < sentence.start && span.end > sentence.start && span.end <= cue.start,
        ),
      )
      const giver = changed[from]
      const whole = giver?.content.find(
        (span) => span.start < sentence.start && span.end > sentence.start,
      )
      if (!giver || !whole) continue
      const kept = withoutOuterSpace(text, rangeOf(whole.start, sentence.start))
      const given = withoutOuterSpace(text, rangeOf(sentence.start, whole.end))
      if (!kept || !given) continue
      const first = /[.]$/.test(kept.text)
        ? withoutOuterSpace(text, rangeOf(kept.start, kept.end - 1))
        : kept
      const name = giveSecondSentence.name
      changed[from] = {
        ...giver,
        content: giver.content.map((span) => (span === whole ? (first ?? kept) : span)),
        madeBy: [...giver.madeBy, name],
      }
      changed[index] = { ...draft, content: [given], madeBy: [...draft.madeBy, name] }
    }
    return changed
  },
}

const rangeOf = (start: number, end: number) => ({ start, end }) as Range
