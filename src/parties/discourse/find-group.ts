import type { Appearance, Salience } from './salience.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import { named } from './find-pair.ts'

/**
 * The persons whom "all three" or "the trio" means: the last who are named in one list of so many
 * ("Ann Lind, Peter Moe and Ida Renn"). Null where no such list is near.
 */
export function findGroup(
  text: string,
  appearances: Salience,
  offset: number,
  count: number,
): readonly NamedPerson[] | null {
  const near = named(appearances.within(offset, 3))
  const lists: (Appearance & { readonly who: NamedPerson })[][] = []
  for (const one of near) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && joined.test(text.slice(last.end, one.start))) list.push(one)
    else lists.push([one])
  }
  const found = lists
    .map((list) => [...new Set(list.map(({ who }) => who))])
    .findLast((list) => list.length === count)
  return found ?? null
}

/** What stands between two names of a list: a comma, "and", a title, what a comma adds to the first. */
const joined = /^(?:,(?: [^,.;:“”"]{2,40},)?|,?) (?:and )?(?:\p{Lu}[\p{L}.]{0,20}\s){0,3}$/u
