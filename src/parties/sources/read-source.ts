import { findHead } from './phrase.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Authority } from '../../data-model/index.ts'
import { pressLabel } from '../../english/press-label.ts'
import type { Span } from '../../text/index.ts'
import { rolesIn } from './find-roles.ts'
import { judgeAuthority } from './judge-authority.ts'
import {
  collectives,
  documents,
  institutions,
  persons,
  pronouns,
  titles,
} from '../lexicon/word-lists.ts'

/** What the words of a source are by themselves, before it is worked out who is meant. */
export type SourceReading =
  /** `pronoun`: one who is joined to them: "she and Peter Moe". */
  | {
      readonly kind: 'names'
      readonly mentions: readonly NameMention[]
      readonly pronoun: string | null
    }
  /** Two persons named before: "both men", "the two"; or so many of them: "all three", "the trio". */
  | { readonly kind: 'pair' }
  | { readonly kind: 'group'; readonly count: number }
  /** One of two persons named before: "the former", "the latter". */
  | { readonly kind: 'ordinal'; readonly place: 'former' | 'latter' }
  | { readonly kind: 'pronoun'; readonly word: string }
  /** A role that points to somebody in particular: "the minister"; `role` is its noun, small. */
  | { readonly kind: 'role'; readonly role: string }
  /** Somebody or something without a name; `role` is its noun, small. */
  | {
      readonly kind: 'unnamed'
      readonly authority: Exclude<Authority, 'named' | 'none'>
      readonly role: string
    }

/**
 * What a source span is by its own words. `names` are the persons' names that stand in it. A name counts where it
 * is what the phrase is about: not in "Lind's campaign", not in "a spokesman for Lind".
 */
export function readSource(source: Span, names: readonly NameMention[]): SourceReading {
  const phrase = source.text.replace(/[,;:]$/, '')
  if (
    /^(?:both(?: men| women| candidates| leaders| ministers| sides)?|neither|each|the two(?: men| women| leaders| ministers)?|the pair)$/.test(
      phrase.toLowerCase().trim(),
    )
  )
    return { kind: 'pair' }
  const ordinal = /^the (former|latter)$/i.exec(phrase.trim())?.[1]?.toLowerCase()
  if (ordinal === 'former' || ordinal === 'latter') return { kind: 'ordinal', place: ordinal }
  const count = countOf(phrase.toLowerCase().trim())
  if (count !== null) return { kind: 'group', count }
  if (pressLabel.test(phrase.trim()))
    return { kind: 'unnamed', authority: 'collective', role: 'reporters' }
  // "What they had found, I": a clause before the pronoun is no part of the source.
  if (/\b(?:had|has|have|was|were|is|are|became)\b.*,(?: and)? I$/.test(phrase))
    return { kind: 'pronoun', word: 'i' }
  const bare = phrase
    .toLowerCase()
    .replace(/^(?:but|and|even|both|only|that|so|yet|like|as)\s(?=\S)/, '')
    .replace(/\s(?:also|himself|herself|themselves)$/, '')
  const first = bare.split(/[\s,]/)[0]?.replace(/['’](?:s|ll|d|ve|re|m)$/, '') ?? ''
  if (
    pronouns.has(bare) ||
    (bare.split(' ').length <= 2 &&
      pronouns.has(first) &&
      !/^(?:some|many|several|both|others|one|that|this|his|her|their|its|my|our|your|whose)$/.test(
        first,
      ))
  ) {
    return { kind: 'pronoun', word: first }
  }
  const heads = names.filter((mention) => isHead(source, mention, names))
  if (heads.length > 0) {
    const pronoun = /^(?:both )?(he|she|i) and /i.exec(phrase)?.[1]?.toLowerCase() ?? null
    return { kind: 'names', mentions: heads, pronoun }
  }
  const head = findHead(bare)
  const authority = judgeAuthority(phrase.replace(/^(?:but|and|even|only)\s/i, ''))
  const isDefinite =
    /^(?:the|that|this|his|her|its|their|our|my)\s/.test(bare) || /^\p{L}+['’]s?\s/u.test(bare)
  return authority === 'unnamed' && isDefinite
    ? { kind: 'role', role: rolesIn(bare).at(-1) ?? head }
    : { kind: 'unnamed', authority, role: head }
}

/** How many named persons "all three", "the trio" or "the four men" are; null of other words. */
function countOf(phrase: string): number | null {
  const word =
    /^(?:all |the |all the )(three|four|five|trio|quartet)(?: of them| men| women| leaders| ministers| candidates)?$/.exec(
      phrase,
    )?.[1]
  return word === undefined ? null : (counts.get(word) ?? null)
}

const counts = new Map([
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['quartet', 4],
  ['five', 5],
])

/**
 * Whether a name is what a source is about: not something of theirs ("Lind's campaign"), not after a preposition or in
 * a relative clause ("a spokesman for Lind", "Moe, who met Lind"), and after a comma only where the first part is a
 * role that it names ("the ministry's spokeswoman, Ann Lind") or a name that it follows in a list.
 */
function isHead(
  source: Span,
  { span, title }: NameMention,
  names: readonly NameMention[],
): boolean {
  const before = source.text.slice(0, Math.max(0, (title ?? span).start - source.start))
  const after = source.text.slice(span.end - source.start)
  if (/^['’]s?\s\p{L}/u.test(after) || !nameEnd.test(after)) return false
  if (/\b(?:who|which|that|whose)\b/.test(before)) return false
  // "critics, including Ann Lind and Peter Moe": those who are named speak, too.
  const listed = /\b(?:including|such as|like)\b(.*)$/su.exec(before)
  if (listed)
    return (
      nameEnd.test(after) &&
      !preposition.test(listed[1]?.split(/,\s|,?\s(?:and|&)\s/).at(-1) ?? '') &&
      judgeAuthority(before.slice(0, listed.index)) === 'collective'
    )
  if (/\b(?:ranging|among)\b/.test(before)) return false
  const parts = before.split(/,\s|,?\s(?:and|&)\s/)
  if (preposition.test(parts.at(-1) ?? ''))
    return parts.length === 1 && endsOffice(source, before, after)
  if (parts.length === 1) return true
  // "Former Secretary of State and front-runner Ann Lind": the last of several titles.
  if (
    title !== null &&
    /^[^,]{1,80}\sand\s$/.test(before) &&
    names.every(({ span: other }) => other.start >= span.start)
  )
    return true
  const firstEnd = source.start + (parts[0]?.length ?? 0)
  const isList = names.some((other) => other.span.end <= firstEnd && isHead(source, other, []))
  if (isList) return parts.slice(1).every((part) => !preposition.test(part))
  // "a partner in Harrow & Daughters": the name of a firm goes on.
  if (preposition.test(parts[0] ?? '') && !/,\s(?:\p{Ll}+\s){0,2}$/u.test(before)) return false
  const role = findHead((parts[0] ?? '').toLowerCase())
  const isThing =
    !/^(?:one|another) of\b/i.test(before) &&
    [collectives, documents, institutions].some((list) => list.has(role))
  return !isThing && !preposition.test(parts.slice(1, -1).join(' '))
}

/**
 * Whether a name closes the office of its bearer: "Ambassador to the United Nations Ann Lind", "University of Oslo
 * president Ann Lind"; not "a spokesman for Ann Lind", whose article makes it another person.
 */
function endsOffice(source: Span, before: string, after: string): boolean {
  if (after !== '' && !/^[,;(]|^\s[(]/.test(after)) return false
  if (/^(?:an?|the|one|another|his|her|their|its|two|three|some|several|many)\s/i.test(source.text))
    return false
  const head = findHead(before.toLowerCase())
  return (
    institutions.has(head) ||
    ((titles.has(head) || persons.has(head)) && !/\b(?:for|by|with|to) $/.test(before))
  )
}

const nameEnd =
  /^(?:['’]s?)?(?:$|[,;:]|\s?(?:--|—|–|―)|\s\(|\s&|\s(?:and|or|who|whose|former|then|of|from|in|on|at|for|with|as well as|himself|herself|themselves|also|all|both|each)\b)/u
const preposition =
  /\b(?:at|by|for|from|with|to|against|of|about|on|in|like|as|including|under|than|behind|over|between|around|among|near|outside)\b/
