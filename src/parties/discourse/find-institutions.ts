import type { FoundName, Mentions } from '../../data-model/index.ts'
import { covers, rangesTouching, type Span } from '../../text/index.ts'
import institutionNouns from '../lexicon/institution-nouns.json' with { type: 'json' }
import { institutions as knownNouns } from '../lexicon/word-lists.ts'
import type { Institution, Institutions } from './institution.ts'

/** A name counts from this probability on. */
const leastLikely = 0.5

/**
 * The institutions whose names the head for mentions finds. The same name is the same institution; so is an acronym
 * that stands in brackets after a full name, or that is made of its initials.
 */
export function findInstitutions(text: string, { names }: Mentions): Institutions {
  const found = new Map<string, MutableInstitution>()
  const places: (Span & { readonly who: Institution })[] = []
  for (const { span } of names.filter(isInstitution)) {
    const key = bareName(span.text)
    if (key === '') continue
    const known = found.get(key) ?? ofAcronym(found, span.text) ?? ofShortForm(found, key)
    const who = known ?? makeInstitution(key)
    found.set(key, who)
    who.names.add(key)
    who.mentions.push(span)
    places.push({ ...span, who })
    const acronym = acronymAfter(text, span)
    if (acronym) found.set(bareName(acronym), who)
  }
  const all = [...new Set(found.values())]
  return {
    all,
    within: (span) => rangesTouching(places, span).filter((one) => covers(span, one)),
    called: (words) => found.get(bareName(words)) ?? null,
  }
}

interface MutableInstitution extends Institution {
  readonly names: Set<string>
}

const isInstitution = ({ kind, probability }: FoundName): boolean =>
  kind === 'institution' && probability >= leastLikely

const makeInstitution = (key: string): MutableInstitution => ({
  mentions: [],
  authority: 'institution',
  role: key,
  gender: null,
  names: new Set([key]),
  noun: nounOf(key),
})

/** What a name says that its bearer is: the word before "of" or "for", or the last one, if it is a noun for institutions. */
function nounOf(name: string): string | null {
  const parts = name.split(/ (?:of|for|on|in) /)
  const words = [parts[0]?.split(' ').at(-1), name.split(' ').at(-1)]
  return words.find((word) => word !== undefined && nouns.has(word)) ?? null
}

const nouns = new Set([
  ...institutionNouns.companies,
  ...institutionNouns.bodies,
  ...institutionNouns.specific,
  ...knownNouns,
])

/** "EFA" in "the European Fisheries Agency (EFA)". */
const acronymAfter = (text: string, { end }: Span): string | null =>
  /^ \((?:the |“|")?(\p{Lu}[\p{Lu}\p{N}.&-]{1,9})(?:”|")?\)/u.exec(
    text.slice(end, end + 20),
  )?.[1] ?? null

/** The one institution named before whose initials an acronym has. */
function ofAcronym(
  found: ReadonlyMap<string, MutableInstitution>,
  words: string,
): MutableInstitution | null {
  const letters = words.replaceAll('.', '')
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return null
  const fitting = new Set(
    [...found].flatMap(([name, who]) => (initialsOf(name) === letters ? who : [])),
  )
  const [only, ...others] = fitting
  return only && others.length === 0 ? only : null
}

/** The one institution named before of whose name one word stands alone: "Corvane" of "Corvane Motors"; not what it is ("Ministry"). */
function ofShortForm(
  found: ReadonlyMap<string, MutableInstitution>,
  key: string,
): MutableInstitution | null {
  if (key.includes(' ') || nouns.has(key)) return null
  const fitting = new Set(
    [...found].flatMap(([name, who]) =>
      name.startsWith(`${key} `) || name.endsWith(` ${key}`) ? who : [],
    ),
  )
  const [only, ...others] = fitting
  return only && others.length === 0 ? only : null
}

function initialsOf(name: string): string {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|on|in|de|du|des)$/.test(word))
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('')
}

/** A name as it is looked up: small, without article and possessive. */
export const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?)\s/, '')
    .replace(/(?:'s|')$|[,;:]$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
