import type { Draft, Segments, StatementParts, WorkingDraft } from '../data-model/index.ts'
import { turnOf } from '../segment/index.ts'
import { findQuotedBy } from './quoted-by.ts'
import { byPosition, makeSpan, rangeAt, type Span } from '../text/index.ts'
import { findClause } from './find-clause.ts'
import { findForm } from './find-form.ts'
import { measureRelayedSpeaker } from './relayed-speaker.ts'

/** The statements with their form, turn, relayed speaker and reporting clause, in the same order: found here once for all later stages. */
export function completeDrafts(
  text: string,
  segments: Segments,
  drafts: readonly WorkingDraft[],
): readonly Draft[] {
  const parts = drafts
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .toSorted(byPosition)
  return drafts.map((draft) => ({
    ...draft,
    form: findForm(draft, segments),
    turn: turnOf(draft, segments.transcript),
    relayed: findRelayed(text, draft, segments),
    clause: findClause(segments, draft, parts),
  }))
}

function findRelayed(
  text: string,
  { source, cue, content }: StatementParts,
  { sentences }: Segments,
): Span | null {
  const quoted = source[0] && findQuotedBy(text, source[0], rangeAt(sentences, source[0].start))
  if (quoted) return quoted
  const [first] = content
  const length = first ? measureRelayedSpeaker(cue, first) : null
  return first && length !== null ? makeSpan(text, first.start, first.start + length) : null
}
