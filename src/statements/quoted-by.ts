import { makeSpan, type Range, type Span } from '../text/index.ts'

/** Whom a source quotes that stands in "Ann Lind, quoted by the agency, said": those before it. Null if it quotes nobody so. */
export function findQuotedBy(text: string, source: Span, sentence: Range | null): Span | null {
  if (!sentence) return null
  const before = text.slice(sentence.start, source.start)
  const speaker = quotedBy.exec(before)?.[1]
  if (speaker === undefined) return null
  const start = sentence.start + before.lastIndexOf(speaker)
  return makeSpan(text, start, start + speaker.length)
}

const quotedBy =
  /(?:^["“]?|[”"],? |[,;] (?:and |but )?)(\p{L}[^;:“”"]{1,100}?),?(?: who)?(?: was| were| is| has been)? (?:as )?(?:quoted|cited) (?:on \p{L}+ |yesterday |earlier )?by (?:the |an? )?$/u
