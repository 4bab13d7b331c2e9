import { rangeAt, type Range, type Span } from '../text/index.ts'
import type { Transcript, Turn } from './find-transcript.ts'

/** The turn that a statement stands in, and whether it is the turn itself or one that its speaker relays. */
export interface StatementInTurn {
  readonly turn: Turn
  readonly isWhole: boolean
}

/** The turn of a transcript in which a statement's content starts; null outside every turn, and where there is no transcript. */
export function turnOf(
  { content, source }: { readonly content: readonly Range[]; readonly source: readonly Span[] },
  transcript: Transcript | null,
): StatementInTurn | null {
  const [first] = content
  const turn = first && transcript ? rangeAt(transcript.turns, first.start) : null
  return turn && { turn, isWhole: source[0]?.start === turn.label.start }
}
