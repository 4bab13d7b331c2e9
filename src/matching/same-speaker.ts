import { plainWords } from './plain-words.ts'
import { plainNames, spokesRoles, stopWords } from './same-words.ts'
import { isSameSpelling } from './same-spelling.ts'
import { stemOf } from './stem-of.ts'
import type { ComparableStatement } from './comparable-statement.ts'

/**
 * Whether two reports of a statement may have the same speaker: true, false, or null if only the words can decide because one of them names no one.
 * A surname matches the full name, and a person the institution that he or she speaks for.
 */
export function isSameSpeaker(a: ComparableStatement, b: ComparableStatement): boolean | null {
  if (a.speakers.length === 0 || b.speakers.length === 0) return false
  const verdicts = a.speakers.flatMap((one) => b.speakers.map((other) => compare(one, a, other, b)))
  if (verdicts.includes(true)) return true
  return verdicts.includes(null) ? null : false
}

/**
 * The words for the speaker and for the institutions spoken for, stemmed too, because a report may write them for
 * "we".
 */
export const wordsOfSpeakers = ({
  speakers,
  institutions,
}: ComparableStatement): ReadonlySet<string> =>
  new Set(
    [...speakers, ...institutions].flatMap((name) => {
      const words = nameWords(name)
      return [...words, ...words.map(stemOf)]
    }),
  )

function compare(
  one: string,
  a: ComparableStatement,
  other: string,
  b: ComparableStatement,
): boolean | null {
  if (isPronoun(one) || isPronoun(other)) return null
  const [first, second] = [kindOf(a), kindOf(b)]
  if (first === 'person' && second === 'person') return isSamePerson(one, other)
  if (first === 'person' || second === 'person') {
    const [person, body, name] = first === 'person' ? [a, b, other] : [b, a, one]
    return speaksFor(person, body, name)
  }
  const shared = isPartOf(one, other) || sharesInstitution(a, b)
  if (first === 'unnamed' || second === 'unnamed') return shared ? true : null
  return shared
}

/** "she", "they": whoever that is. */
const isPronoun = (name: string): boolean => nameWords(name).every((word) => stopWords.has(word))

const kindOf = ({ authority }: ComparableStatement): 'person' | 'body' | 'unnamed' => {
  if (authority === 'named') return 'person'
  return authority === 'institution' || authority === 'document' ? 'body' : 'unnamed'
}

/** Whether someone who is named may be the unnamed speaker in the other report. */
function speaksFor(
  person: ComparableStatement,
  other: ComparableStatement,
  name: string,
): boolean | null {
  const bodies = other.authority === 'institution' ? [name, ...other.institutions] : []
  if (bodies.length > 0) {
    if (person.institutions.length === 0) return null
    return bodies.some((body) => person.institutions.some((mine) => isPartOf(mine, body)))
  }
  const isSpokesRole = nameWords(name).some((word) => spokesRoles.has(word))
  return isSpokesRole && sharesInstitution(person, other) ? true : null
}

const sharesInstitution = (a: ComparableStatement, b: ComparableStatement): boolean =>
  a.institutions.some((one) => b.institutions.some((other) => isPartOf(one, other)))

/** Whether the words of one name are all among those of the other: "Central Bank", "Central Bank of Brennmark". */
function isPartOf(one: string, other: string): boolean {
  const [few, many] = [nameWords(one), nameWords(other)].toSorted((a, b) => a.length - b.length)
  if (!few || !many || few.length === 0) return false
  const stems = new Set(many.map(stemOf))
  return few.every((word) => stems.has(stemOf(word)))
}

const nameWords = (name: string): readonly string[] =>
  plainWords(name.slice(0, mostOfName))
    .map(({ word }) => word.replace(/'s$/, ''))
    .filter((word) => !plainNames.has(word))

/** The most characters of a name. */
const mostOfName = 300

function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)]
  const [surname, otherSurname] = [a.at(-1), b.at(-1)]
  if (surname === undefined || otherSurname === undefined) return false
  if (!isSameSpelling(surname, otherSurname)) return false
  const [given, otherGiven] = [a.slice(0, -1), b.slice(0, -1)]
  if (given.length === 0 || otherGiven.length === 0) return true
  return given.some((name) => otherGiven.some((its) => isSameGiven(name, its)))
}

/** "J." goes with "Jan", "Chris" with "Christine". */
const isSameGiven = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one) || isSameSpelling(one, other)
