import type { Range } from '../../text/index.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import { persons, titles, writtenOut } from '../lexicon/word-lists.ts'

/** The phrases with roles that stand beside the names of each person. */
export type RolePhrases = ReadonlyMap<NamedPerson, readonly string[]>

/** The titles before the names of each person, and the appositions beside them. */
export const findRolePhrases = (text: string, people: readonly NamedPerson[]): RolePhrases =>
  new Map(people.map((person) => [person, rolePhrases(text, person)]))

/**
 * The roles that the text gives to each person, as small nouns: of the titles before the name ("Foreign Minister
 * Ann Lind": minister) and of the appositions beside it ("Ann Lind, the ministry's spokeswoman,"; "the mayor, Ann Lind,").
 */
export const findRoles = (phrases: RolePhrases): ReadonlyMap<NamedPerson, ReadonlySet<string>> =>
  collect(phrases, (its) =>
    its.flatMap((phrase) => {
      const known = rolesIn(phrase)
      return known.length > 0 ? known : headOf(phrase)
    }),
  )

/** What each person holds an office of, small: "orsk" of "the mayor of Orsk, Ann Lind". */
export const findOfficePlaces = (
  text: string,
  phrases: RolePhrases,
): ReadonlyMap<NamedPerson, ReadonlySet<string>> =>
  collect(phrases, (its, person) =>
    [...its, ...placesAfter(text, person)].flatMap((phrase) => officePlace(phrase) ?? []),
  )

const collect = (
  phrases: RolePhrases,
  read: (its: readonly string[], person: NamedPerson) => readonly string[],
): ReadonlyMap<NamedPerson, ReadonlySet<string>> =>
  new Map([...phrases].map(([person, its]) => [person, new Set(read(its, person))]))

/** What stands behind names that have a title: "of Orsk" in "Mayor Ann Lind of Orsk". */
const placesAfter = (text: string, { mentions }: NamedPerson): readonly string[] =>
  mentions.flatMap(({ title, span }) =>
    title === null
      ? []
      : (/^ of [^,.;:“”"]{2,40}/u.exec(text.slice(span.end, span.end + 48))?.[0] ?? []),
  )

/** What a phrase with a role is of, small and without article: "orsk" of "the mayor of Orsk"; null if it does not say. */
export const officePlace = (phrase: string): string | null =>
  /\s(?:of|for|in)\s(?:the\s)?(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*)/u
    .exec(phrase)?.[1]
    ?.toLowerCase() ?? null

/** The noun of a phrase beside a name, which is a role of its bearer even if no list has it: "dean" of "dean of Orsk". */
function headOf(phrase: string): readonly string[] {
  const word =
    phrase
      .split(/\s(?:of|from|for|in|at|who|to|and|with)\s/)[0]
      ?.split(/\s/)
      .at(-1) ?? ''
  return /^\p{L}{4,}$/u.test(word) ? [word.toLowerCase()] : []
}

function rolePhrases(text: string, { mentions }: NamedPerson): readonly string[] {
  return mentions.flatMap(({ title, span }) => [
    title?.text ?? '',
    appositionAfter.exec(text.slice(span.end, span.end + 100))?.[1] ?? '',
    barePhrase.exec(text.slice(span.end, span.end + 100))?.[1] ?? '',
    toldAfter(text, span),
    /^[,.;]/.test(text.slice(span.end, span.end + 1))
      ? (appositionBefore.exec(text.slice(Math.max(0, span.start - 100), span.start))?.[1] ?? '')
      : '',
  ])
}

/** The office that the text says somebody has or wins: "Ann Lind is minister of health", "Ann Lind beat Peter Moe to become sheriff". */
function toldAfter(text: string, { start, end }: Range): string {
  const after = text.slice(end, end + 160)
  const opens = /(?:^|[.!?\n]["”’]?\s*)$/u.test(text.slice(Math.max(0, start - 3), start))
  const phrase = holds.exec(after)?.[1] ?? (opens ? wins.exec(after)?.[1] : undefined) ?? ''
  return rolesIn(phrase).length > 0 ? phrase : ''
}

/**
 * The role nouns of a phrase, up to what they are of. One that stands for another's or is a past one says so: "deputy minister" and
 * "former minister" are not "minister".
 */
export function rolesIn(phrase: string): readonly string[] {
  const words = phrase.split(/\s(?:of|from|for|in|at|who|to)\s/)[0]?.split(/[\s-]/) ?? []
  const plain = words.map((word) => writtenOut(word.toLowerCase().replace(/\.$/, '')))
  const standsFor = plain.find((word) => deputies.has(word))
  const isPast = plain.some((word) => past.has(word))
  return plain
    .filter((word) => (persons.has(word) || titles.has(word)) && !deputies.has(word))
    .filter((word) => !past.has(word))
    .map((word) => (standsFor ? `${standsFor} ${word}` : word))
    .map((role) => (isPast ? `${former}${role}` : role))
}

/** What a role that somebody had begins with. */
const former = 'former '

/** A role without a word that it is a past one. */
export const presentRole = (role: string): string =>
  role.startsWith(former) ? role.slice(former.length) : role

/** A role by the persons to whom the text gives it; if it gives it to nobody, its past or present form. */
export function bearersOfRole<Person>(
  byRole: ReadonlyMap<string, readonly Person[]>,
  role: string,
): readonly Person[] {
  const exact = byRole.get(role) ?? []
  if (exact.length > 0) return exact
  return byRole.get(role.startsWith(former) ? presentRole(role) : former + role) ?? []
}

const holds =
  /^ (?:(?:is|became|becomes|has become|has been|is now|was (?:elected|named|appointed)(?: as)?) )(?:the )?(\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,2}(?: (?:of|for) [^,.;:“”"]{3,40}?)?)(?= and |[,.;])/u
const wins = /^ [^.!?;“”"]{3,100} to become (?:the )?([^,.;:“”"]{3,60})/u
const deputies = new Set(['deputy', 'vice', 'assistant', 'under', 'acting'])
const past = new Set(['former', 'ex', 'onetime', 'late'])
const appositionAfter =
  /^, (?:the|a|an|who is|who was|his|her|its|\p{Lu}?\p{L}+['’]s) ([^,.;:“”"]{3,80})/u
/** "Ann Lind, president of the board," has no article. */
const barePhrase =
  /^, ((?!(?:and|or|but|who|which|when|while|after|before|as|with|in|on|at|to|for|from) )\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2} (?:of|for|at|to) [^,.;:“”"]{3,60}),/u
const appositionBefore =
  /(?:^|[.!?]["”’)]?\s{1,4}|\band\s|\b(?:by|with|of|to|for|from|met|and|told|saw)\s|,\s)(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ([^,.;:“”"]{3,60}), $/u
