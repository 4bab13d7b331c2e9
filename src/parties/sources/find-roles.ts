import type { NamedPerson } from '../names/cluster-names.ts'
import { persons, titles, writtenOut } from '../lexicon/word-lists.ts'

/**
 * The roles that the text gives to each person, as small nouns: of the titles before the name ("Foreign Minister
 * Ann Lind": minister) and of the appositions after it ("Ann Lind, the ministry's spokeswoman,").
 */
export function findRoles(
  text: string,
  people: readonly NamedPerson[],
): ReadonlyMap<NamedPerson, ReadonlySet<string>> {
  return new Map(
    people.map((person) => {
      const roles = person.mentions.flatMap(({ title, span }) => [
        ...rolesIn(title?.text ?? ''),
        ...rolesIn(apposition.exec(text.slice(span.end, span.end + 100))?.[1] ?? ''),
      ])
      return [person, new Set(roles)]
    }),
  )
}

/**
 * The role nouns of a phrase, up to what they are of. One that stands for another's says so: "deputy minister" is not
 * "minister".
 */
export function rolesIn(phrase: string): readonly string[] {
  const words = phrase.split(/\s(?:of|from|for|in|at|who|to)\s/)[0]?.split(/[\s-]/) ?? []
  const plain = words.map((word) => writtenOut(word.toLowerCase().replace(/\.$/, '')))
  const standsFor = plain.find((word) => deputies.has(word))
  return plain
    .filter((word) => (persons.has(word) || titles.has(word)) && !deputies.has(word))
    .map((word) => (standsFor ? `${standsFor} ${word}` : word))
}

const deputies = new Set(['deputy', 'vice', 'assistant', 'under', 'acting'])
const apposition =
  /^, (?:the|a|an|who is|who was|his|her|its|\p{Lu}?\p{L}+['’]s) ([^,.;:“”"]{3,80})/u
