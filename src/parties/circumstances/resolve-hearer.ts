import type { Gender } from '../lexicon/word-lists.ts'
import type { NamedPerson, People } from '../names/cluster-names.ts'
import { firstEndingAfter, rangeAt, type Range, type Span } from '../../text/index.ts'

/**
 * Whom a pronoun means that hears something ("told her"): the one person who is named before it in its paragraph or the one
 * before, is not the speaker, and may be of its gender. Null if there is none, or if there are several.
 */
export function resolveHearer(
  pronoun: Span,
  speakers: readonly unknown[],
  people: People,
  paragraphs: readonly Range[],
): NamedPerson | null {
  const gender = genders.get(pronoun.text.toLowerCase())
  if (gender === undefined) return null
  const own = rangeAt(paragraphs, pronoun.start)
  const index = own ? firstEndingAfter(paragraphs, own.start) : -1
  const start = paragraphs[Math.max(0, index - 1)]?.start ?? 0
  const others = people.all.filter(
    (person) =>
      !speakers.includes(person) &&
      (person.gender === null || person.gender === gender) &&
      person.mentions.some(({ span }) => span.start >= start && span.end <= pronoun.start),
  )
  const inOwn = others.filter((person) =>
    person.mentions.some(
      ({ span }) => span.start >= (own?.start ?? 0) && span.end <= pronoun.start,
    ),
  )
  const [only, ...more] = inOwn.length > 0 ? inOwn : others
  return only && more.length === 0 ? only : null
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['him', 'male'],
  ['her', 'female'],
])
