import { pressLabel } from '../../english/press-label.ts'
import { genderOfGivenName } from '../lexicon/given-names.ts'
import {
  collectives,
  countries,
  institutions,
  isHonorific,
  notNames,
  organisations,
  outlets,
  persons,
  placeStarts,
  stopWords,
  titles,
  wordsThatAreSurnames,
} from '../lexicon/word-lists.ts'

/** Whether words can be a person's name, by what they are not; `isOddSurname`: the last is known to be a surname here;
 * `isLearned`: the head for mentions takes them for one. */
export function isName(
  letters: string,
  core: readonly { readonly plain: string }[],
  before: readonly { readonly plain: string }[],
  isOddSurname = false,
  isLearned = false,
): boolean {
  const [first, last] = [core[0]?.plain ?? '', core.at(-1)?.plain ?? '']
  if (pressLabel.test(letters)) return false
  if (core.length > 5 || letters.length < 2 || countries.has(letters)) return false
  if (organisations.has(letters.toLowerCase()) || (core.length > 1 && placeStarts.has(first)))
    return false
  if (core.length === 1 && before.length === 0 && outlets.has(first)) return false
  // "D-Ohio", "BuzzFeed"; not "McCain", "DeVos".
  if (/^[DRI]-\p{Lu}/u.test(letters)) return false
  if (core.length === 1 && inside.test(letters) && !joinedName.test(letters)) return false
  // "Bryan English", "Mr. White": words of other meaning that are surnames, too.
  const addressed = before.some(({ plain }) => isHonorific(plain))
  const maySurname =
    isOddSurname ||
    (wordsThatAreSurnames.has(last) &&
      (addressed || (core.length > 1 && genderOfGivenName(first) !== null)))
  // "President Park Geun-hye": a surname that stands first, after a title or before a given name of two parts.
  const titled = before.at(-1)?.plain ?? ''
  const isFirstSurname =
    core.length === 2 &&
    (titles.has(titled) || persons.has(titled) || (isLearned && last.includes('-')))
  // "Charity Lind": a given name that means something else, too.
  const isGiven = isLearned && core.length > 1 && genderOfGivenName(first) !== null
  const isOwn = (index: number) =>
    (maySurname && index === core.length - 1) || ((isFirstSurname || isGiven) && index === 0)
  if (
    core.some(
      ({ plain }, index) =>
        (institutions.has(plain) && !isOwn(index)) ||
        plain === 'the' ||
        (plain.length > 1 && stopWords.has(plain)),
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
  return core.every(
    ({ plain }, index) => isOwn(index) || !(notNames.has(plain) || /-americans?$/.test(plain)),
  )
}

const inside = /\p{Ll}\p{Lu}/u
const joinedName = /^(?:Ma?c|De|Di|Da|Du|La|Le|Li|Fitz|Van|Von|Al|El|Ab|O['’])\p{Lu}/u
