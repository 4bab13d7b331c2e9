import { makeRange, type Range } from '../../text/index.ts'
import { bearersOfRole } from '../sources/find-roles.ts'
import type { NamedPerson } from '../names/cluster-names.ts'

/** A place where a text means a person by a role alone: "the president". */
export interface RoleMention {
  readonly who: NamedPerson
  readonly span: Range
}

/** Where "the" and a role stand that one person of the report bears, or one named three times as often as the next, in text order. */
export function findRoleMentions(
  text: string,
  byRole: ReadonlyMap<string, readonly NamedPerson[]>,
): readonly RoleMention[] {
  return [...text.matchAll(/\b[Tt]he ((?:former )?\p{Ll}{4,20})\b(?! \p{Lu})/gu)].flatMap(
    (match) => {
      const bearers = bearersOfRole(byRole, match[1] ?? '').toSorted(
        (a, b) => b.mentions.length - a.mentions.length,
      )
      const [who, next] = bearers
      return who && who.mentions.length >= (next?.mentions.length ?? 0) * 3
        ? [{ who, span: makeRange(match.index, match.index + match[0].length) }]
        : []
    },
  )
}
