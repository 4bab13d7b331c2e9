import { singular, type UnnamedAuthority } from './phrase.ts'
import type { Segments } from '../../data-model/index.ts'
import { firstEndingAfter } from '../../text/index.ts'
import { collectives, documents, institutions, persons } from '../lexicon/word-lists.ts'

/** Several that a "they" may stand for, by the noun that names them. */
export interface Several {
  readonly authority: UnnamedAuthority
  readonly role: string
}

/**
 * What the sentence before that of an offset begins with, where these are several: "Two sailors were taken to the town. They …". Null
 * if it begins with anything else, or stands in another paragraph.
 */
export function findPluralBefore(text: string, segments: Segments, offset: number): Several | null {
  const { sentences, paragraphs } = segments
  const sentence = sentences[firstEndingAfter(sentences, offset) - 1]
  const paragraph = paragraphs[firstEndingAfter(paragraphs, offset)]
  if (!sentence || !paragraph || sentence.start < paragraph.start) return null
  const start =
    /^[\s"“]*(?:(?:The|Some|Several|Many|Most|Dozens of|Hundreds of|A few|A group of|Other|\p{Lu}?\p{L}+) )?(?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}[\p{L}-]*)/u
  const role = start.exec(text.slice(sentence.start, sentence.end))?.[1]
  const one = role === undefined ? '' : singular(role)
  return role !== undefined && one !== role && (collectives.has(role) || persons.has(one))
    ? { authority: 'collective', role }
    : null
}

/** What the last plural noun before an offset in its sentence names: "voters", "emails"; null where it names no source. */
export function findPlural(text: string, { sentences }: Segments, offset: number): Several | null {
  const sentence = sentences[firstEndingAfter(sentences, offset)]
  if (!sentence || sentence.start >= offset) return null
  const words =
    text
      .slice(sentence.start, offset)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? []
  for (const role of words.toReversed()) {
    const one = singular(role)
    if (collectives.has(role) || (one !== role && persons.has(one)))
      return { authority: 'collective', role }
    if (one !== role && documents.has(one)) return { authority: 'document', role }
    if (one !== role && institutions.has(one)) return { authority: 'institution', role }
  }
  return null
}
