import personalNames from '../english/personal-names.json' with { type: 'json' }
import { judgeBy, piece, weightOf, type Evidence, type Judgement } from './evidence.ts'
import type { Identity } from './identity.ts'
import { givenKey } from './keys-of.ts'
import { judgeCircumstances } from './judge-circumstances.ts'
import { judgeOffices } from './judge-offices.ts'
import { readPersonName, type PersonName } from './read-person-name.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * How likely it is that two persons with full names are the same: by the parts of their names and how rare these are
 * in the record, offices, gender, company and time.
 */
export function judgePersons(one: Identity, other: Identity, around: Surroundings): Judgement {
  const names = [one, other].map(({ name, otherNames }) =>
    [name, ...otherNames].map(readPersonName),
  )
  const pairs = (names[0] ?? []).flatMap((a) =>
    (names[1] ?? []).map((b) => compareNames(a, b, around)),
  )
  // A list may give several names: the two that fit best say whether they are the same.
  const [best = []] = pairs.toSorted((a, b) => sumOf(b) - sumOf(a))
  return judgeBy([
    piece('any two', -Math.log2(around.population + unseen)),
    ...best,
    ...judgeOffices(one, other),
    ...judgeGenders(one, other),
    ...judgeCircumstances(one, other, around),
  ])
}

/** Persons whom a small record does not know yet, as many as any record has. */
export const unseen = 200

/** What two names say of each other. */
function compareNames(
  one: PersonName,
  other: PersonName,
  { population, bearersOf }: Surroundings,
): readonly Evidence[] {
  const rarityOf = (key: string) => Math.log2((population + unseen * 5) / (bearersOf(key) + 1))
  const family =
    one.family === other.family || endsAlike(one.family, other.family)
      ? [piece('same name', rarityOf(`family ${one.family}`))]
      : [piece('other given name')]
  return [
    ...family,
    ...compareGivenNames(one.given, other.given, rarityOf),
    ...compareMiddleNames(one.middle, other.middle),
    ...compareSuffixes(one.suffix, other.suffix),
  ]
}

/** "al-Maliki" and "Maliki", "de la Cruz" and "Cruz". */
const endsAlike = (one: string, other: string): boolean =>
  one.split(/[\s-]/).at(-1) === other.split(/[\s-]/).at(-1)

function compareGivenNames(
  one: string,
  other: string,
  rarityOf: (key: string) => number,
): readonly Evidence[] {
  if (one === other) return [piece('rare name', rarityOf(givenKey(one)))]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length === 1) {
    return long.startsWith(short) ? [piece('initial')] : [piece('other given name')]
  }
  const feature = isShortFor(short, long)
    ? 'short for the other'
    : differsInOne(one, other)
      ? 'given name alike'
      : null
  if (feature === null) return [piece('other given name')]
  return [piece(feature, rarityOf(givenKey(long)) + weightOf(feature))]
}

/** "Ben" for "Benjamin", "Bill" for "William". */
function isShortFor(one: string, other: string): boolean {
  return (shortForms.get(one) ?? []).some((group) => shortForms.get(other)?.includes(group))
}

/** The groups of names of which one is short for another, by each name. */
const shortForms: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from(
    Map.groupBy(
      personalNames.nicknames.flatMap((names, group) => names.map((name) => ({ name, group }))),
      ({ name }) => name,
    ),
    ([name, groups]) => [name, groups.map(({ group }) => group)],
  ),
)

/** Whether two spellings differ in one letter that one of them has, or has otherwise: "nouri", "nuri". */
function differsInOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 1 || short[0] !== long[0]) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1
  return Math.max(short.length, long.length) - start - end <= 1
}

function compareMiddleNames(one: readonly string[], other: readonly string[]): readonly Evidence[] {
  const [a, b] = [one[0], other[0]]
  if (a === undefined || b === undefined) return []
  const isSame = a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0])
  return [piece(isSame ? 'same middle name' : 'other middle name')]
}

function compareSuffixes(one: string | null, other: string | null): readonly Evidence[] {
  if (one === null && other === null) return []
  if (one === null || other === null) return [piece('suffix in one')]
  return [piece(one === other ? 'same suffix' : 'other suffix')]
}

/** What two genders that words tell say of each other. */
export function judgeGenders(one: Identity, other: Identity): readonly Evidence[] {
  if (one.gender === null || other.gender === null) return []
  return [piece(one.gender === other.gender ? 'same gender' : 'other gender')]
}

const sumOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0)
