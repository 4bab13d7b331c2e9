/**
 * Whether a statement is the turn of a transcript: the label, its colon or nothing, and directly after it the words,
 * without quotation marks of their own (docs/data-model.md, Transcripts).
 */
import type { Statement } from '../../data-model/index.ts'
export function isTurn({ form, source, cue, content }: Statement): boolean {
  const [label, first] = [source[0], content[0]]
  if (form !== 'direct' || !label || !first || source.length > 1) return false
  if (cue.some(({ text }) => text !== ':')) return false
  const between = first.start - label.end
  return between > 0 && between <= longestGap && !/^["“”„«‘']/.test(first.text)
}

/** A colon, white space, a stage direction. */
const longestGap = 40
