import formsOfAddress from '../../english/forms-of-address.json' with { type: 'json' }
import functionWords from '../../english/function-words.json' with { type: 'json' }
import nationalities from '../../english/nationalities.json' with { type: 'json' }
import personalNames from '../../english/personal-names.json' with { type: 'json' }
import nameWords from './name-words.json' with { type: 'json' }
import newsTrade from './news-trade.json' with { type: 'json' }
import politics from './politics.json' with { type: 'json' }
import sourceNouns from './source-nouns.json' with { type: 'json' }

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list)

/** Words before a name that say what the person is ("minister", "rear", "admiral"), small, without full stop. */
export const titles = setOf([
  ...sourceNouns.titles,
  ...sourceNouns.titleModifiers,
  ...Object.keys(formsOfAddress.honorifics),
])

/** Words of titles that are no title alone ("rear", "foreign"), or that only stand before names ("crooked"). */
export const titleModifiers = setOf(sourceNouns.titleModifiers)

/** Small words inside names ("de", "van", "al-"). */
export const particles = setOf(personalNames.particles)

/** Pronouns that may be a source. */
export const pronouns = setOf(functionWords.pronouns)

/** Nouns for texts that speak ("report", "poll"). */
export const documents = setOf(sourceNouns.documents)

/** Nouns for organisations, offices and places that speak ("ministry", "court"). */
export const institutions = setOf(sourceNouns.institutions)

/** Nouns for several persons ("officials"). */
export const collectives = setOf([...sourceNouns.collectives, ...nationalities.peoples])

/** Nouns for one person by role ("official", "spokesman"). */
export const persons = setOf([...sourceNouns.persons, ...Object.keys(formsOfAddress.genderedRoles)])

/** Roles that news uses in place of a name just given ("the Ohio senator"). */
export const variations = setOf(politics.roles)

/** What follows a surname ("Jr."). */
export const suffixes = setOf(personalNames.suffixes)

/** Capitalised words that are no part of a person's name. */
export const notNames = setOf([
  ...nameWords.notNames,
  ...nationalities.adjectives,
  ...politics.states,
])

/** Organisations and places whose names look like a person's ("Wells Fargo"), small. */
export const organisations = setOf(newsTrade.organisations)

/** Outlets, pollsters and platforms of one word ("Politico"), small. */
export const outlets = setOf(newsTrade.outlets)

/** What stands first in the names of places ("San", "Fort"), small. */
export const placeStarts = setOf(nameWords.placeStarts)

/** Words that are capitalised at the start of a sentence alone. */
export const stopWords = setOf(functionWords.stopWords)

/** Auxiliary verbs that are names, too ("Will", "May"): which of them one is, a question tells. */
export const auxiliariesThatAreNames = setOf(personalNames.auxiliariesThatAreNames)

/** Words of other meaning that are surnames, too ("English", "White"). */
export const wordsThatAreSurnames = setOf(personalNames.wordsThatAreSurnames)

/** What stands before the name of a ship ("USS"). */
export const shipPrefixes = setOf(nameWords.shipPrefixes)

/** A person's gender as far as words tell it. */
export type Gender = 'male' | 'female'

/** Rulers, writers and scientists who are known by their surnames alone ("Darwin"), small, with their gender. */
export const knownBySurname: ReadonlyMap<string, Gender> = new Map(
  (['female', 'male'] as const).flatMap((gender) =>
    nameWords.knownBySurname[gender].map((surname) => [surname, gender] as const),
  ),
)

const honorificGenders = new Map<string, Gender | null>(
  Object.entries(formsOfAddress.honorifics) as [string, Gender | null][],
)
const roleGenders = new Map<string, Gender>(
  Object.entries(formsOfAddress.genderedRoles) as [string, Gender][],
)

/** Whether a word is a form of address ("Mr", "Dr"). */
export const isHonorific = (word: string): boolean => honorificGenders.has(word)

/** The gender that a title or role tells ("Mrs", "spokesman"), null where it tells none. */
export const genderOfWord = (word: string): Gender | null =>
  honorificGenders.get(word) ?? roleGenders.get(word) ?? null

/** Whether two given names, small, can be one person's: equal, an initial of the other, or its short form. */
export function sameGivenName(one: string, other: string): boolean {
  const [a, b] = [one.replaceAll('.', ''), other.replaceAll('.', '')]
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)))
    return true
  return personalNames.nicknames.some((names) => names.includes(a) && names.includes(b))
}

/** The titles that a headline's word may stand for ("lawmaker": senator). */
export const offices = new Map<string, readonly string[]>(Object.entries(politics.offices))

const abbreviatedRoles = new Map(Object.entries(formsOfAddress.abbreviatedRoles))

/** A title written out: "gov" is "governor"; others as they are. */
export const writtenOut = (title: string): string => abbreviatedRoles.get(title) ?? title

/** The English names of countries, from the Unicode CLDR that comes with the runtime. */
export const countries = setOf(
  (() => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []))
  })(),
)
