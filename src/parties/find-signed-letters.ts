import type { NameMention } from './name-mention.ts'
import type { Segments } from '../data-model/index.ts'
import { makeRange, type Range } from '../text/index.ts'
import type { NamedPerson, People } from './cluster-names.ts'

/** A letter among several in one report, and who signed it. */
export interface SignedLetter extends Range {
  readonly signer: NamedPerson
}

/**
 * Letters to an editor: paragraphs closed by one that is a person's name alone ("Ann Lind." or "Ann Lind, Oslo."). Each
 * starts after the signature before it and the place that follows a signature.
 */
export function findSignedLetters(
  text: string,
  segments: Segments,
  names: readonly NameMention[],
  people: People,
): readonly SignedLetter[] {
  const letters: SignedLetter[] = []
  const fullNames = Map.groupBy(
    names.filter(({ given }) => given.length > 0),
    ({ span }) => span.start,
  )
  let start: number = 0
  for (const paragraph of segments.paragraphs) {
    const [mention] = fullNames.get(paragraph.start) ?? []
    const [signer] = mention ? people.whose(mention) : []
    const rest = mention ? text.slice(mention.span.end, paragraph.end) : ''
    if (!signer || !/^(?:[.,;:]?|, \p{Lu}[^.!?“”"]{1,40}\.?)$/u.test(rest.trim())) continue
    letters.push({ ...makeRange(start, paragraph.end), signer })
    start = paragraph.end
  }
  return letters
}
