import { bareName } from '../discourse/find-institutions.ts'
import { groupByEach } from '../sources/group-by-each.ts'
import nations from './countries.json' with { type: 'json' }
import table from './offices.json' with { type: 'json' }

/** An office that a title names, small, and the country, state or city whose it is; null if the title does not say. */
export interface Office {
  readonly title: string
  readonly of: string | null
}

/** A line of the table of offices. */
interface OfficeRule {
  readonly titles: readonly string[]
  /** The adjective of the country whose office it is; `any` for every country; null for none. */
  readonly country?: string | null
  /** Words of which one must be in the report if the title does not name the country. */
  readonly signs?: readonly string[]
  /** Whether the title alone tells the country. */
  readonly alone?: boolean
  readonly seat?: string
  /** The seat if the title names a state or a city. */
  readonly local?: string
}

const rules: readonly OfficeRule[] = table.offices
const titles = new Set(rules.flatMap((rule) => rule.titles))
const rulesOf = groupByEach([...rules], (rule) => rule.titles)

const countries: ReadonlyMap<string, string> = new Map(
  nations.countries.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0] ?? name])),
)
const groups: ReadonlyMap<string, readonly string[]> = new Map(
  table.otherNames.flatMap((names) => names.map((name) => [bareName(name), names.map(bareName)])),
)
const metonyms: ReadonlySet<string> = new Set(table.metonyms.map(bareName))
const placesOfRanks = new Map(table.places.map(({ place, country }) => [bareName(place), country]))

/** The adjective of a country that words name ("U.S." is "American"); null if they name none. */
export const countryOf = (words: string): string | null =>
  countries.get(words.toLowerCase().replace(/['’]s?$/, '')) ?? null

/** Whether a title, small, is in the table of offices. */
export const isOffice = (title: string): boolean => titles.has(title)

/** Whether words name an institution by the house where it sits ("the Kremlin"), or one that has no noun for institutions. */
export const isMetonym = (words: string): boolean => metonyms.has(bareName(words))

/** The other names of an institution and its own, small and without article. */
export const namesOf = (institution: string): readonly string[] =>
  groups.get(bareName(institution)) ?? [bareName(institution)]

/** Whether officers of a country (null: not told) speak for a place if they speak there. */
export function isPlaceOfRanks(place: string, country: string | null): boolean {
  const whose = placesOfRanks.get(bareName(place))
  return whose !== undefined && (country === null || country === whose)
}

/** Whether an office is a state's or a city's alone. */
export const isLocal = ({ title }: Office): boolean =>
  (rulesOf.get(title) ?? []).every(({ seat }) => seat === undefined)

/** The institution to which an office belongs; null if the table does not say. `isIn` says whether the report has a word. */
export function institutionOf(
  { title, of }: Office,
  isIn: (words: string) => boolean,
): string | null {
  const own = rulesOf.get(title) ?? []
  if (of === null) {
    const fitting = own.find(({ alone, signs }) => alone === true || (signs ?? []).some(isIn))
    return fitting?.seat?.includes('{') === false ? fitting.seat : null
  }
  const country = countryOf(of)
  if (country === null)
    return own.find(({ local }) => local !== undefined)?.local?.replace('{place}', of) ?? null
  const rule =
    own.find((one) => one.country === country) ?? own.find((one) => one.country === 'any')
  return rule?.seat?.replace('{country}', country) ?? null
}
