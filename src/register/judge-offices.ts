import { foldName } from '../matching/fold-name.ts'
import { piece, type Evidence } from './evidence.ts'
import type { Identity, Office } from './identity.ts'
import passingRoles from './passing-roles.json' with { type: 'json' }

/**
 * What the offices of two say of each other: an institution or a word in common speaks for the same person; offices
 * that have nothing in common speak against it. What someone is for a while or beside all else ("candidate",
 * "Republican") says nothing.
 */
export function judgeOffices(one: Identity, other: Identity): readonly Evidence[] {
  const institutions = meet(one.offices, other.offices, institutionOf)
  const words = meet(one.offices, other.offices, wordsOf)
  if (institutions === true || words === true) {
    return [
      ...(institutions === true ? [piece('same institution')] : []),
      ...(words === true ? [piece('same office')] : []),
    ]
  }
  return [
    ...(words === false ? [piece('other office')] : []),
    ...(institutions === false && words === null ? [piece('other institution')] : []),
  ]
}

/** Whether two lists have something in common; null if one of them says nothing. */
function meet(
  some: readonly Office[],
  others: readonly Office[],
  valuesOf: (office: Office) => readonly string[],
): boolean | null {
  const [a, b] = [some.flatMap(valuesOf), others.flatMap(valuesOf)]
  if (a.length === 0 || b.length === 0) return null
  return a.some((value) => b.includes(value))
}

const institutionOf = ({ institution }: Office): readonly string[] =>
  institution === null ? [] : [foldName(institution)]

/** The words that tell an office: not those that say whose it was before, or what one is for a while. */
function wordsOf({ title, office }: Office): readonly string[] {
  const words = foldName([title, office ?? ''].join(' '))
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => written.get(word) ?? word)
    .filter((word) => word.length >= leastWord && !empty.has(word))
  return words.every((word) => passing.has(word)) ? [] : words.filter((word) => !passing.has(word))
}

/** Shorter words of a title ("of", "the") say nothing about an office. */
const leastWord = 4

const passing: ReadonlySet<string> = new Set(passingRoles.roles)
const empty: ReadonlySet<string> = new Set(passingRoles.empty)
const written: ReadonlyMap<string, string> = new Map(Object.entries(passingRoles.abbreviated))
