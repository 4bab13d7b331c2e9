import type { Segments, TaggedSpan } from '../data-model/index.ts'
import { rangeAt, type Range } from '../text/index.ts'

/**
 * The sentences whose trees are looked at, in order: those with a cue, and those in which a content starts. `spans` are
 * in order.
 */
export function sentencesToParse(
  spans: readonly TaggedSpan[],
  { sentences }: Pick<Segments, 'sentences'>,
): readonly Range[] {
  const found = spans.flatMap(({ role, start }) =>
    role === 'source' ? [] : (rangeAt(sentences, start) ?? []),
  )
  return [...new Set(found)]
}
