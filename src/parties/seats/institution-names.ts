import calendarWords from '../../english/calendar-words.json' with { type: 'json' }
import { bareName } from '../discourse/find-institutions.ts'
import { collectives, countries, institutions, stopWords } from '../lexicon/word-lists.ts'
import { countryOf, type Offices } from './offices.ts'
import lists from './roles.json' with { type: 'json' }
import { plainWord, roleWords } from './role-words.ts'

const noNouns = new Set(lists.noInstitutionNouns)
const placeNouns = new Set(lists.placeNouns)
const noAcronyms = new Set(lists.noAcronyms)
const nouns: ReadonlySet<string> = new Set([
  ...[...institutions].filter((noun) => !noNouns.has(noun)),
  ...lists.institutionNouns,
])

/** What a report is known to name, and the offices that are known. */
export interface KnownNames {
  /** Whether a name, small and without article, is an institution's, though no noun says so ("Veld"). */
  readonly isInstitution: (name: string) => boolean
  /** Whether the report speaks of the campaign of somebody with this surname. */
  readonly hasCampaign: (surname: string) => boolean
  readonly offices: Offices
}

/**
 * Whether capitalised words name an institution: by the noun at the end or before "of" or "for" ("Harbour Ministry", "Board of
 * Ports"), as an acronym, or because the report is known to name it.
 */
export function isInstitutionName(words: string, known: KnownNames): boolean {
  const name = words.replace(/['’]s?$/, '')
  if (known.offices.isMetonym(name)) return true
  if (!/^\p{Lu}/u.test(name) || countryOf(name) !== null || countries.has(name)) return false
  const parts = name.split(' ')
  if (
    collectives.has(parts.at(-1)?.toLowerCase() ?? '') &&
    !parts.some((word) => /^(?:of|for)$/.test(word))
  )
    return false
  if (parts.length === 1 && isAcronym(name)) return true
  if (parts.length === 1 && nouns.has(name.toLowerCase()) && generic.has(name.toLowerCase()))
    return false
  const first =
    name
      .split(/ (?:of|for|on) /)[0]
      ?.split(' ')
      .at(-1) ?? ''
  const last = parts.at(-1) ?? ''
  if ([first, last].some((word) => placeNouns.has(plainWord(word)))) return false
  if (known.isInstitution(bareName(name))) return true
  return [first, last].some((word) => nouns.has(plainWord(word)) || isCompound(word))
}

/** Nouns that name nothing alone, though a capital begins them: "Party officials". */
const generic: ReadonlySet<string> = new Set(
  [...nouns].filter((noun) => !lists.namesAlone.includes(noun)),
)

const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}&]{1,6}|(?:\p{Lu}\.){2,5})$/u.test(word) &&
  !noAcronyms.has(word.replaceAll('.', ''))

/** "AFL-CIO". */
const isCompound = (word: string): boolean => /^\p{Lu}{2,5}-\p{Lu}{2,5}$/u.test(word)

/**
 * The longest name of an institution with which some words end: all of them, or from a later word on; null without one.
 * A noun in small letters may end it ("Tielt police").
 */
export function institutionBefore(words: readonly string[], known: KnownNames): string | null {
  for (let from = 0; from < words.length; from++) {
    const [first = ''] = words.slice(from)
    if (!/^\p{Lu}/u.test(first) || isLeading(first, words[from + 1] ?? '')) continue
    const part = words.slice(from)
    if (isNameLike(part) && isInstitutionName(part.join(' '), known)) return tidy(part.join(' '))
  }
  return null
}

/** The longest name of an institution with which some words begin; null without one. `isAny`: capitalised words are one. */
export function institutionAfter(
  words: readonly string[],
  known: KnownNames,
  isAny: boolean,
): string | null {
  const run: string[] = []
  for (const word of words) {
    const isInner = run.length > 0 && inner.test(word)
    const isNoun = run.length > 0 && nouns.has(word)
    if (!/^\p{Lu}/u.test(word) && !isInner && !isNoun) break
    run.push(word)
    if (isNoun || /[,;:]$/.test(word)) break
  }
  for (let to = run.length; to > 0; to--) {
    const part = run.slice(0, to)
    if (inner.test(part.at(-1) ?? '')) continue
    const name = part.join(' ').replace(/[,;:.]$/, '')
    if (isTwo(part, known) && !known.isInstitution(bareName(name))) continue
    if (isInstitutionName(name, known)) return tidy(name)
    if (isAny && countryOf(name) === null && !countries.has(name) && to === run.length)
      return tidy(name)
  }
  return null
}

const inner = /^(?:of|for|and|on|the|&)$|^d['’]/

/** Whether "and" joins an institution and something else: "Veld Bank and Ann Lind"; not in "Center for Women and Politics". */
function isTwo(words: readonly string[], known: KnownNames): boolean {
  const and = words.indexOf('and')
  const first = words.slice(0, and)
  return (
    and > 0 &&
    !first.some((word) => /^(?:of|for|on)$/.test(word)) &&
    isInstitutionName(first.join(' '), known)
  )
}

/** Whether a capitalised word before a name is no part of it: "Republican" is one of "Republican National Committee". */
export const isLeading = (word: string, next: string): boolean =>
  /^(?:Republican|Democratic)$/.test(word)
    ? !/^(?:National|Party|Senatorial|Congressional|Governors)/.test(next)
    : stopWords.has(word.toLowerCase()) || calendarWords.weekdays.includes(word.toLowerCase())
      ? !/^(?:White|New)$/.test(word)
      : /^(?:Senior|Top|Former|Deputy|Rival|Several|Many|Some)$/.test(word)

function isNameLike(words: readonly string[]): boolean {
  const last = plainWord(words.at(-1) ?? '')
  if (roleWords.modifiers.has(last) && !nouns.has(last)) return false
  return words.every(
    (word, index) =>
      /^[\p{Lu}\p{N}]/u.test(word) ||
      (index > 0 && index < words.length - 1 && /^(?:of|for|on|the|&)$/.test(word)) ||
      (index === words.length - 1 && index > 0 && nouns.has(plainWord(word))),
  )
}

/** A name without the article before it. */
export const withoutArticle = (name: string): string => name.replace(/^(?:the|an?)\s/i, '')

/** A name without possessive; of "Ann Lind’s campaign" "Lind campaign". */
export const tidy = (name: string): string =>
  name.replace(/['’]s?$/, '').replace(/^(?:.* )?(\p{Lu}[\p{L}-]+)['’]s? (campaign)$/u, '$1 $2')
