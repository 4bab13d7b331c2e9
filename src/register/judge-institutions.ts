import { judgeBy, piece, type Evidence, type Judgement } from './evidence.ts'
import type { Identity } from './identity.ts'
import { judgeCircumstances } from './judge-circumstances.ts'
import { unseen } from './judge-persons.ts'
import { wholeNameKey } from './keys-of.ts'
import { readInstitutionName, type InstitutionName } from './read-institution-name.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * How likely it is that two institutions or places are the same: by the words of their names in any order, by letters
 * that stand for words, by what a report explains or a list says, by country.
 */
export function judgeInstitutions(one: Identity, other: Identity, around: Surroundings): Judgement {
  return judgeBy([
    piece('any two', -Math.log2(around.population + unseen)),
    ...compareNames(one, other, around),
    ...(one.kind !== other.kind ? [piece('other kind')] : []),
    ...judgeCircumstances(one, other, around),
  ])
}

function compareNames(one: Identity, other: Identity, around: Surroundings): readonly Evidence[] {
  const isNameOf = (name: string, { otherNames }: Identity) =>
    otherNames.some((known) => wholeNameKey(known) === wholeNameKey(name))
  const [a, b] = [readInstitutionName(one.name), readInstitutionName(other.name)]
  const known = isNameOf(one.name, other) || isNameOf(other.name, one)
  const shared = one.otherNames.some((name) => isNameOf(name, other))
  const countries = compareCountries(a, b)
  if (known || shared) {
    const isListed = one.isListed || other.isListed
    return [piece(isListed ? 'listed under both names' : 'explained acronym'), ...countries]
  }
  const words = a.words.join(' ')
  if (words === b.words.join(' '))
    return [piece('same name', rarityOf(`words ${words}`, around)), ...countries]
  const letters = compareLetters(a, b, around) ?? compareLetters(b, a, around)
  return [...(letters ?? [piece('other words too')]), ...countries]
}

/** What the letters of an acronym and the words of a name say of each other; null if they do not fit. */
function compareLetters(
  { acronym }: InstitutionName,
  { initials }: InstitutionName,
  { bearersOf }: Surroundings,
): readonly Evidence[] | null {
  if (acronym === null || !initials.includes(acronym)) return null
  const others = Math.max(0, bearersOf(`letters ${acronym}`) - 2)
  return [piece('letters of the words', acronym.length * bitsALetter - 2 * others)]
}

/** How much one more letter that fits tells: letters that begin names are not equally frequent. */
const bitsALetter = 4

/** A country that only one of them says leaves it open; two countries tell them apart. */
function compareCountries(one: InstitutionName, other: InstitutionName): readonly Evidence[] {
  if (one.country === other.country) return []
  const isInOne = one.country === null || other.country === null
  return [piece(isInOne ? 'country in one' : 'other country')]
}

const rarityOf = (key: string, { population, bearersOf }: Surroundings): number =>
  2 * Math.log2((population + unseen * 5) / (bearersOf(key) + 1))
