import { genderOfGivenName } from './given-names.ts'
import {
  collectives,
  countries,
  institutions,
  isHonorific,
  notNames,
  persons,
} from './word-lists.ts'

/** Whether words can be a person's name, by what they are not. */
export function isName(
  letters: string,
  core: readonly { readonly plain: string }[],
  before: readonly { readonly plain: string }[],
): boolean {
  const [first, last] = [core[0]?.plain ?? '', core.at(-1)?.plain ?? '']
  if (core.length > 5 || letters.length < 2 || countries.has(letters)) return false
  if (
    core.some(
      ({ plain }) =>
        institutions.has(plain) || plain === 'the' || (plain.length > 1 && stop.has(plain)),
    )
  )
    return false
  if (letters === letters.toUpperCase() && core.some(({ plain }) => persons.has(plain)))
    return false
  if (core.length === 1 && before.length === 0 && /^\p{Lu}{2,5}$/u.test(letters)) return false
  // "AFL-CIO", "PACs".
  if (core.length === 1 && /^\p{Lu}{2,}(?:-\p{Lu}{2,}|s)$/u.test(letters)) return false
  if (collectives.has(last) && !before.some(({ plain }) => isHonorific(plain))) return false
  // "Junge SVP": an acronym is no surname where the rest is not in capitals.
  if (/\p{Ll}.* \p{Lu}{2,5}$/u.test(letters)) return false
  // "Bryan English", "Mr. White": words of other meaning that are surnames, too.
  const addressed = before.some(({ plain }) => isHonorific(plain))
  const maySurname =
    surnamesToo.has(last) && (addressed || (core.length > 1 && genderOfGivenName(first) !== null))
  return core.every(
    ({ plain }, index) =>
      (maySurname && index === core.length - 1) ||
      !(notNames.has(plain) || /-americans?$/.test(plain)),
  )
}

const surnamesToo = new Set(
  'english french german west north white wall church lake post washington london park king ford carter house hunt bush'.split(
    ' ',
  ),
)

/** Words that are capitalised at the start of a sentence alone. */
export const stop = new Set(
  'outside inside across near among between beyond within without against toward towards around through behind below above only neither either none each every some many most all any another other others few several more less such same own just even ever never always often perhaps maybe indeed rather quite very too again once twice first last next later earlier soon today tomorrow yesterday tonight a an the and but or nor so yet for in on at by of to from with as if when while after before since until although though because both even also then now here there this that these those it he she they we i you his her their our my its who what which where why how not no yes according asked former u.s us meanwhile however still despite during like unlike under over mr'
    .split(' ')
    .filter((word) => !isHonorific(word)),
)
