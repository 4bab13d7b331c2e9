import { findHead, singular, type UnnamedAuthority } from './phrase.ts'
import type { Span } from '../../text/index.ts'
import { judgeAuthority } from './judge-authority.ts'
import { collectives, documents, institutions, persons } from '../lexicon/word-lists.ts'

/**
 * Whether what stands between a name and a "who" leaves them together: nothing but a comma or a dash, a state or an
 * age in brackets, an apposition, or what the person is of.
 */
export const isAdjacent = (between: string): boolean =>
  /^(?:,\s\d{1,3})?(?:,\s(?:of|from)\s[^“”";:]{1,40})?(?:\s\([^()]{1,20}\))?(?:[\s,—–-]{1,3}|, (?:[^,“”".;:]{1,80}), |\s(?:of|from|in|at|for) [^,“”".;:]{1,60},? )$/u.test(
    between,
  )

/** Whether what stands between a name and a "who" says what the person is: "Lind, a lawyer in Oslo who", "Lind is a lawyer who". */
export const isCalledSo = (between: string): boolean =>
  /^(?:,| (?:is|was|became|remains)) (?:the|an?|one of|his|her|their) [^,.;:“”"]{3,80} $/u.test(
    between,
  )

/**
 * Who a "who" or "which" without a name before it tells of, by the noun there: "centrists who", "the League, which".
 * Null where the noun tells nothing.
 */
export function readNounBefore(
  text: string,
  source: Span,
): { readonly authority: UnnamedAuthority; readonly role: string } | null {
  // "admirals -- most of them retired -- who": what stands between dashes is left out.
  const before = text
    .slice(Math.max(0, source.start - 160), source.start)
    .replace(/\s+(?:--|—|–)\s[^—–]{3,100}?\s+(?:--|—|–)\s+$/u, ' ')
  const name = /((?:\p{Lu}[\p{L}.&’'-]*\s){0,5}\p{Lu}[\p{L}.&’'-]*),? $/u.exec(before)?.[1]
  if (name && source.text.toLowerCase() === 'which') {
    return { authority: 'institution', role: name.toLowerCase().split(' ').at(-1) ?? '' }
  }
  const role =
    /([\p{L}-]+)(?: (?:here|there|now|today))?,? $/u.exec(before)?.[1]?.toLowerCase() ?? ''
  const isPerson = source.text.toLowerCase() !== 'which'
  if (isPerson && persons.has(role)) return { authority: 'unnamed', role }
  if (collectives.has(role) || persons.has(role.replace(/s$/, '')))
    return { authority: 'collective', role }
  if (institutions.has(role) || institutions.has(singular(role)))
    return { authority: 'institution', role }
  if (documents.has(role) || documents.has(singular(role))) return { authority: 'document', role }
  // "listeners to his programme who said": the noun that the phrase before is about.
  const phrase = phraseBefore.exec(before)?.[1]
  const authority = phrase ? judgeAuthority(phrase) : 'unknown'
  if (phrase && authority !== 'unknown') return { authority, role: findHead(phrase.toLowerCase()) }
  return /^(?:some|many|others|several|most|few|those|all)$/.test(role)
    ? { authority: 'collective', role }
    : null
}

const phraseBefore =
  /^.*(?:^|[,.;:]\s|\s(?:by|with|from|of|to|for|at|on|and|said|told)\s)((?:[\p{L}’'-]+\s){1,3}(?:of|to|from|in|at|with|on|for)\s(?:[\p{L}\p{N}"“”’'.-]+\s){0,5}[\p{L}\p{N}"”’'.-]+),? $/su
