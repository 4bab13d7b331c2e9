import formsOfAddress from '../english/forms-of-address.json' with { type: 'json' }
import functionWords from '../english/function-words.json' with { type: 'json' }
import type { Party, Report } from '../data-model/index.ts'
import type { Span } from '../text/index.ts'
import { nameKey } from '../matching/name-key.ts'
import type { Gender, Identity, Office } from './identity.ts'
import { readInstitutionName } from './read-institution-name.ts'

/** What one report tells of a party: null if its name is none that other reports could share ("officials", "the ministry"). */
export function identityOf(
  party: Party,
  { text, published }: Pick<Report, 'text' | 'published'>,
  parties: ReadonlyMap<string, Party>,
): Identity | null {
  const { kind } = party
  if (kind !== 'person' && kind !== 'institution' && kind !== 'place') return null
  if (kind !== 'person' && !isProperName(party, text)) return null
  if (kind === 'person' && !/\p{L}{2}/u.test(party.name)) return null
  const { start, end } = published
  return {
    kind,
    name: kind === 'person' ? party.name : withoutArticle(party.name),
    otherNames: kind === 'person' ? [] : acronymsOf(party),
    offices: officesOf(party, parties),
    gender: kind === 'person' ? genderOf(party, text) : null,
    days: start === null || end === null ? null : { first: start, last: end },
    isListed: false,
  }
}

/** The offices that a report gives to a person. */
function officesOf(party: Party, parties: ReadonlyMap<string, Party>): readonly Office[] {
  if (party.kind !== 'person') return []
  const institution =
    party.affiliation === null ? null : (parties.get(party.affiliation)?.name ?? null)
  const titles = new Map(party.titles.map(({ text, office }) => [text, office]))
  if (titles.size === 0)
    return institution === null ? [] : [{ title: '', office: null, institution }]
  return Array.from(titles, ([title, office]) => ({ title, office, institution }))
}

const withoutArticle = (name: string): string => name.replace(/^the /i, '')

/**
 * Whether an institution or a place is named and not described: a capital that does not only begin a sentence, and no
 * word that counts or points ("most states", "her campaign").
 */
function isProperName({ name, mentions }: Party, text: string): boolean {
  const words = withoutArticle(name).split(/\s+/)
  const [first = '', ...others] = words
  if (words.length > mostWords || pointing.has(first.toLowerCase())) return false
  if (!/^\p{L}/u.test(first) || /^\p{Ll}/u.test(words.at(-1) ?? '')) return false
  if (/,|\s['’"]+$/u.test(name)) return false
  if (others.some((word) => /^\p{Lu}|^\p{Lo}/u.test(word)) || /^\p{Lo}/u.test(first)) return true
  if (!/\p{Lu}/u.test(first)) return false
  if (/\p{Lu}.*\p{Lu}|\d/u.test(first)) return true
  return mentions.some((span) => span.text.includes(first) && !opensSentence(span, text))
}

const opensSentence = ({ start }: Span, text: string): boolean =>
  /(?:^|[.!?:”"’\n]\s*(?:[“"‘]|(?:the|a|an)\s)*)$/i.test(text.slice(Math.max(0, start - 8), start))

/** The acronyms that a report uses for an institution whose words it tells. */
function acronymsOf({ name, mentions }: Party): readonly string[] {
  const own = nameKey(name)
  if (readInstitutionName(name).acronym !== null) return []
  const acronyms = mentions
    .map((span) => span.text)
    .filter((words) => readInstitutionName(words).acronym !== null && nameKey(words) !== own)
  return [...new Set(acronyms)].slice(0, mostAcronyms)
}

/** The gender that pronouns and forms of address in a report tell of a person; null if they tell none, or both. */
function genderOf({ mentions }: Party, text: string): Gender | null {
  const told = { female: 0, male: 0 }
  for (const span of mentions) {
    const words = span.text.toLowerCase()
    const before = /(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, span.start - 16), span.start))
    const gender =
      pronouns.get(words) ??
      honorifics.get((/^(\p{L}+)\.?\s/u.exec(words) ?? before)?.[1]?.toLowerCase() ?? '')
    if (gender) told[gender] += 1
  }
  if (told.female > told.male * 3) return 'female'
  return told.male > told.female * 3 ? 'male' : null
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
])

const honorifics: ReadonlyMap<string, Gender | null> = new Map(
  Object.entries(formsOfAddress.honorifics) as [string, Gender | null][],
)

/** Words that count, compare or point: what begins with one is described, not named. */
const pointing: ReadonlySet<string> = new Set([
  ...functionWords.pronouns,
  ...functionWords.stopWords,
  ...'a an most many several some other few each every all both any no one two three far mainstream'.split(
    ' ',
  ),
])

const mostWords = 9
const mostAcronyms = 3
