import type { Segments, TaggedSpan } from '../data-model/index.ts'
import { byPosition, makeRange, rangeAt, rangesTouching, type Range } from '../text/index.ts'

/**
 * The sentences whose trees are looked at, in order: those with a cue, those in which a content starts, and those of the
 * turns of a transcript.
 */
export function sentencesToParse(
  spans: readonly TaggedSpan[],
  { sentences, transcript }: Pick<Segments, 'sentences' | 'transcript'>,
): readonly Range[] {
  const reported = spans.flatMap(({ role, start }) =>
    role === 'source' ? [] : (rangeAt(sentences, start) ?? []),
  )
  const spoken = (transcript?.turns ?? []).flatMap(({ label, end }) =>
    rangesTouching(sentences, makeRange(label.end, end)),
  )
  return [...new Set([...reported, ...spoken])].toSorted(byPosition)
}
