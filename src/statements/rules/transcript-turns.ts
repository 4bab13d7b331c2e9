import type { WorkingDraft, Transcript, Turn } from '../../data-model/index.ts'
import {
  joinRanges,
  covers,
  makeSpan,
  overlaps,
  rangeAt,
  rangesTouching,
  type Span,
} from '../../text/index.ts'
import { contentStart, spansOf, type Rule } from '../draft.ts'

/**
 * Every turn of a transcript is a statement of its speaker: the label is the source, its colon the cue, the words
 * spoken the content. Of what was found inside a turn, what its speaker relays of others stays; "I think", "we said" and "do you think" go on in the turn itself.
 */
export const transcriptTurns: Rule = {
  name: 'transcript-turns',
  apply(drafts, { text, segments: { transcript } }) {
    if (!transcript) return drafts
    const made = transcript.turns
      .filter(({ words }) => words.length > 0)
      .map((turn): WorkingDraft => {
        const content = joinRanges(text, turn.words)
        const cue = turn.colon ? [turn.colon] : []
        const madeBy = [transcriptTurns.name]
        return { source: [turn.label], cue, content, probability, madeBy }
      })
    return [...made, ...drafts.flatMap((draft) => keep(text, draft, transcript))]
  },
}

/** A draft outside every turn as it is, one that a speaker relays without the stage directions in it; others go. */
function keep(text: string, draft: WorkingDraft, { turns }: Transcript): readonly WorkingDraft[] {
  const turn = rangeAt(turns, contentStart(draft))
  if (!turn)
    return spansOf(draft).some((span) => rangesTouching(turns, span).length > 0) ? [] : [draft]
  if (!isRelayed(draft, turn)) return []
  const content = turn.words.flatMap((words) =>
    draft.content
      .filter((span) => overlaps(span, words))
      .map(({ start, end }) =>
        makeSpan(text, Math.max(start, words.start), Math.min(end, words.end)),
      ),
  )
  return [{ ...draft, content, madeBy: [...draft.madeBy, transcriptTurns.name] }]
}

/** Whether somebody else than the speaker of the turn makes the statement, and all of it stands in the turn. */
const isRelayed = ({ source, cue, content }: WorkingDraft, { words }: Turn): boolean =>
  cue.length > 0 &&
  source.length > 0 &&
  !source.some(({ text }) => ownWords.test(text)) &&
  [...source, ...cue].every((span) => isInside(span, words)) &&
  content.some((span) => words.some((one) => overlaps(one, span)))

const isInside = (span: Span, words: readonly Span[]): boolean =>
  words.some((one) => covers(one, span))

/** How sure the label makes it. */
const probability = 0.98
const ownWords =
  /^(?:I|me|we|us|you|my(?:self)?|our(?:selves)?|all of us|both of us)(?:['’]\p{L}{1,3})?(?= |$)/iu
