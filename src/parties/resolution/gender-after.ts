import { rangeAt, type Span } from '../../text/index.ts'
import type { Discourse } from '../discourse/discourse.ts'
import { isNamed } from '../discourse/referent.ts'
import type { Gender } from '../lexicon/word-lists.ts'

/** The gender of whom a sentence takes up after a source ("Lind said he would go"), if it names nobody else before; null without one. */
export function genderAfter(
  { text, segments, appearances }: Discourse,
  source: Span,
): Gender | null {
  const sentence = rangeAt(segments.sentences, source.start)
  const after = text.slice(source.end, sentence?.end ?? source.end)
  const match = /\b(?:(he|himself)|(she|herself))\b/i.exec(after.slice(0, farthest))
  if (!match || /["“”]/.test(after.slice(0, match.index))) return null
  const at = source.end + match.index
  const others = appearances
    .within(at, 0)
    .some(({ who, start }) => isNamed(who) && start >= source.end)
  if (others) return null
  return match[1] === undefined ? 'female' : 'male'
}

/** How far behind a source the pronoun may stand, in UTF-16 code units. */
const farthest = 80
