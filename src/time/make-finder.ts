import { findAll } from './find-all.ts'
import type { Candidate, Finder, Meaning, Part } from './meaning.ts'

/** What a finder reads out of one match. */
export interface Found {
  readonly meaning: Meaning
  readonly vague?: boolean
}

/** The named groups of a match; empty where a group took no part. */
export type Groups = (name: string) => string

/**
 * A finder of what `pattern` (with the flag g) matches; `read` gives what a match means, null where it is no time. A
 * group `before` or `after` is context and no part of the expression; a group `lead`, found backwards (`withLead`), is
 * part of it.
 */
export function makeFinder(
  name: string,
  pattern: RegExp,
  read: (groups: Groups) => Found | null,
): Finder {
  return {
    name,
    find: (text) =>
      findAll(text, pattern).flatMap((match): Candidate[] => {
        const groups: Groups = (group) => match.groups?.[group] ?? ''
        const found = read(groups)
        if (!found) return []
        const start = match.index + groups('before').length - groups('lead').length
        const end = match.index + match[0].length - groups('after').length
        return [{ rule: name, start, end, ...found }]
      }),
  }
}

/** The meaning, or the part of it that "early", "mid-" or "late" before it names. */
export function partOf(word: string, of: Meaning): Meaning {
  const part = /^(?:early|mid|late)/i.exec(word)?.[0].toLowerCase()
  return part === undefined ? of : { kind: 'part', part: part as Part, of }
}
