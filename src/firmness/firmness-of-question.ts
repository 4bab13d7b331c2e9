import type { Firmness } from '../data-model/index.ts'
import { makeSpan, type Range, type Span } from '../text/index.ts'

/**
 * How firmly a question of a transcript is put, whatever it says before it asks: it puts its matter neither way. What
 * shows it is its last question mark, or else the label of the turn.
 */
export function firmnessOfQuestion(text: string, content: readonly Range[], label: Span): Firmness {
  const mark = content
    .map(({ start, end }) => start + text.slice(start, end).lastIndexOf('?'))
    .findLast((at, index) => at >= (content[index]?.start ?? 0))
  const evidence = mark === undefined ? [label] : [makeSpan(text, mark, mark + 1)]
  return {
    kind: 'speech',
    utterance: 'made',
    act: 'ask',
    polarity: 'unknown',
    modality: 'asked',
    evidence,
  }
}
