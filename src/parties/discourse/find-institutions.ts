import type { FoundName, Mentions } from '../../data-model/index.ts'
import { covers, makeSpan, rangesTouching, type Span } from '../../text/index.ts'
import { findHead } from '../sources/phrase.ts'
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
  const possible = new Map<string, MutableInstitution>()
  const places: (Span & { readonly who: Institution })[] = []
  for (const name of names) {
    const span = withSaint(text, name.span)
    const key = bareName(span.text)
    if (key === '') continue
    if (!isInstitution(name) && !isToldBy(text, name, key)) {
      if (isPossible(name)) (possible.get(key) ?? addTo(possible, key)).mentions.push(span)
      continue
    }
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
    possible: [...possible].flatMap(([key, who]) => (found.has(key) ? [] : who)),
    within: (span) => rangesTouching(places, span).filter((one) => covers(span, one)),
    called: (words) => found.get(bareName(words)) ?? null,
  }
}

function addTo(some: Map<string, MutableInstitution>, key: string): MutableInstitution {
  const who = makeInstitution(key)
  some.set(key, who)
  return who
}

/** Whether a name of a place or a thing is that of an institution by its noun ("Veld Airport"), or by the apposition behind it ("Quarzen, a maker of chips,"). */
function isToldBy(text: string, { kind, span }: FoundName, key: string): boolean {
  if (kind === 'title') return false
  const told = /^, (?:an?|the|its) ([^,.;:]{3,60})[,.]/u.exec(text.slice(span.end, span.end + 70))
  const head = told?.[1] === undefined ? '' : findHead(told[1].toLowerCase())
  if (companies.has(head) || /\p{L}maker$/u.test(head)) return true
  return (
    kind !== 'person' && key.includes(' ') && nounOf(key) !== null && !places.has(nounOf(key) ?? '')
  )
}

/** Whether a name may be an institution's: of two words, and not surely a person's or a title. */
const isPossible = ({ kind, span, probability }: FoundName): boolean =>
  span.text.includes(' ') &&
  kind !== 'title' &&
  (kind === 'institution' || kind === 'other' || probability < leastSure)

const leastSure = 0.7

/** A name with the saint that it is called after: "St. Brannoc Hospital". */
function withSaint(text: string, { start, end }: Span): Span {
  const before = /\b(?:St\.?|Saint) $/.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? ''
  return makeSpan(text, start - before.length, end)
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
  if (/^(?:central|national|reserve|state) bank of /.test(name)) return 'central bank'
  const parts = name.split(/ (?:of|for|on|in) /)
  const words = [parts[0]?.split(' ').at(-1), name.split(' ').at(-1)]
  return words.find((word) => word !== undefined && nouns.has(word)) ?? null
}

const companies = new Set(institutionNouns.companies)
/** Nouns of places that seldom speak. */
const places = new Set(['city', 'house', 'port', 'state'])
const nouns = new Set([
  ...institutionNouns.companies,
  ...institutionNouns.bodies,
  ...institutionNouns.sides,
  ...institutionNouns.outlets,
  ...institutionNouns.overseersNames,
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
