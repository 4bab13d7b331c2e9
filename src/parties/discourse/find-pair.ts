import type { Appearance, Salience } from './salience.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import { isNamed } from './referent.ts'

/**
 * The two persons whom "both men" or "they" means: those last named together ("Ann Lind and Peter Moe"), or else the
 * only two whom the sentence, or the sentences just before, name. Null where there are no such two.
 */
export function findPair(
  text: string,
  appearances: Salience,
  offset: number,
): readonly [NamedPerson, NamedPerson] | null {
  const near = named(appearances.within(offset, 3))
  for (let index = near.length - 1; index > 0; index--) {
    const [one, other] = [near[index - 1], near[index]]
    if (!one || !other || one.who === other.who) continue
    if (joined.test(text.slice(one.end, other.start))) return [one.who, other.who]
  }
  for (const sentences of [0, 1, 2]) {
    const persons = [...new Set(named(appearances.within(offset, sentences)).map(({ who }) => who))]
    const [first, second] = persons
    if (persons.length > 2) return null
    if (first && second) return [first, second]
  }
  return null
}

/** "and" between two names; a title or a comma may stand beside it. */
const joined =
  /^(?:,?\s(?:\([^()]{1,20}\)\s)?and\s|,? as well as )(?:\p{Lu}[\p{L}.]{0,20}\s){0,3}$/u

/** The appearances of persons with names, in text order. */
export const named = (found: readonly Appearance[]) =>
  found
    .flatMap((one) => (isNamed(one.who) ? { ...one, who: one.who } : []))
    .toSorted((a, b) => a.start - b.start)
