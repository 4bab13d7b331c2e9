import type { Transcript } from '../../data-model/index.ts'
import { covers, rangeAt, type Range } from '../../text/index.ts'
import { isNamed, type Speaking } from './referent.ts'

/**
 * Whether somebody speaks in the turn of a transcript where a source stands, by its label or by a name that opens a question
 * ("QUESTION: Ann Lind, Courier."): "he" and "the minister" are others there. Of the label itself false.
 */
export function speaksInTurn(
  transcript: Transcript | null,
  who: Speaking,
  source: Pick<Range, 'start'>,
): boolean {
  const turn = rangeAt(transcript?.turns ?? [], source.start)
  if (!turn || !isNamed(who) || source.start < turn.label.end) return false
  const opening = turn.isQuestion ? turn.words[0]?.start : undefined
  return who.mentions.some(({ span }) => covers(turn.label, span) || span.start === opening)
}
