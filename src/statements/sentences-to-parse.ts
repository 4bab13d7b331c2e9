import { hasTellingVerb } from '../english/telling-verbs.ts'
import type { Segments, TaggedSpan } from '../data-model/index.ts'
import { rangeAt, type Range } from '../text/index.ts'

/**
 * The sentences whose tree a rule looks at, in order: those with a cue that has content after it which is not all one quotation, and before it more than its source,
 * so that it may stand in a clause of another; and those whose cue tells someone. `spans` are in order.
 */
export function sentencesToParse(
  text: string,
  spans: readonly TaggedSpan[],
  { sentences, outerQuotations }: Pick<Segments, 'sentences' | 'outerQuotations'>,
): readonly Range[] {
  const followed = new Set<TaggedSpan>()
  const opening = new Set<TaggedSpan>()
  for (const span of spans) {
    const cue = spans[span.cue ?? -1]
    const sentence = cue && rangeAt(sentences, cue.start)
    if (!sentence) continue
    if (span.role === 'source' && span.start <= sentence.start) opening.add(cue)
    if (span.role !== 'content' || span.start < cue.end || span.start >= sentence.end) continue
    if ((rangeAt(outerQuotations, span.start)?.end ?? -1) < span.end) followed.add(cue)
  }
  const found = spans.flatMap((cue) => {
    const isInClause = followed.has(cue) && !opening.has(cue)
    const tells = cue.role === 'cue' && hasTellingVerb(text.slice(cue.start, cue.end))
    const sentence = isInClause || tells ? rangeAt(sentences, cue.start) : null
    return sentence && (tells || cue.start > sentence.start) ? [sentence] : []
  })
  return [...new Set(found)]
}
