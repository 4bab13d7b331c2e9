import type { StatementInTurn, Transcript } from '../data-model/index.ts'
import { rangeAt, type Range, type Span } from '../text/index.ts'

/** The turn of a transcript in which a statement's content starts; null outside every turn, and where there is no transcript. */
export function turnOf(
  { content, source }: { readonly content: readonly Range[]; readonly source: readonly Span[] },
  transcript: Transcript | null,
): StatementInTurn | null {
  const [first] = content
  const turn = first && transcript ? rangeAt(transcript.turns, first.start) : null
  return turn && { turn, isWhole: source[0]?.start === turn.label.start }
}
