import { bareName } from '../discourse/find-institutions.ts'
import { groupByEach } from '../sources/group-by-each.ts'
import nations from './countries.json' with { type: 'json' }
import table from './offices.json' with { type: 'json' }

/** An office that a title names, small, and the country, state or city whose it is; null if the title does not say. */
export interface Office {
  readonly title: string
  readonly of: string | null
}

/** Which institutions offices belong to, and what else a table of offices tells. */
export interface Offices {
  /** Whether a title, small, is in the table. */
  readonly isOffice: (title: string) => boolean
  /** The institution to which an office belongs; null if the table does not say. `isIn` says whether the report has some words. */
  readonly institutionOf: (office: Office, isIn: (words: string) => boolean) => string | null
  /** Whether an office is a state's or a city's alone. */
  readonly isLocal: (office: Office) => boolean
  /** The other names of an institution and its own, small and without article. */
  readonly namesOf: (institution: string) => readonly string[]
  /** Whether words name an institution by the house where it sits ("the Kremlin"), or one that has no noun for institutions. */
  readonly isMetonym: (words: string) => boolean
  /** Whether officers of a country (null: not told) speak for a place if they speak there. */
  readonly isPlaceOfRanks: (place: string, country: string | null) => boolean
}

/** A line of a table of offices. */
export interface OfficeLine {
  /** In small letters, without article and full stop at the end. */
  readonly titles: readonly string[]
  /** The adjective of the country whose office it is; `any` for every country; null for none. Not given: the line holds whatever stands with the title. */
  readonly country?: string | null
  /** Words of which one must be in the report if the title does not name the country. */
  readonly signs?: readonly string[]
  /** Whether the title alone tells the country. */
  readonly alone?: boolean
  /** The institution; `{country}` in it is the adjective of the country that the title names. Null takes the titles out of the table. */
  readonly seat?: string | null
  /** The institution if the title names a state or a city, which is `{place}` in it. */
  readonly local?: string
}

/** Which institutions titles belong to. */
export interface OfficesTable {
  /** A note, which is not read. */
  readonly about?: string
  /** Of several lines that fit a title, the first holds. */
  readonly offices?: readonly OfficeLine[]
  /** Names of one institution each. */
  readonly otherNames?: readonly (readonly string[])[]
  /** Institutions that no noun tells to be one: "Kremlin". */
  readonly metonyms?: readonly string[]
  /** Places at which officers speak for them, those of one country alone if it is given. */
  readonly places?: readonly { readonly place: string; readonly country?: string | null }[]
}

/** The table that comes with Onrecord. */
export const shippedTable: OfficesTable = table

/** What a table tells of offices. */
export function makeOffices({
  offices = [],
  otherNames = [],
  metonyms = [],
  places = [],
}: OfficesTable): Offices {
  const lines = offices.filter(({ seat }) => seat !== null)
  const linesOf = groupByEach(lines, ({ titles }) => titles)
  const groups: ReadonlyMap<string, readonly string[]> = new Map(
    otherNames.flatMap((names) => names.map((name) => [bareName(name), names.map(bareName)])),
  )
  const houses = new Set(metonyms.map(bareName))
  const countryOfPlace = new Map(
    places.map(({ place, country = null }) => [bareName(place), country]),
  )
  return {
    isOffice: (title) => linesOf.has(title),
    institutionOf: ({ title, of }, isIn) => findInstitution(linesOf.get(title) ?? [], of, isIn),
    isLocal: ({ title }) => (linesOf.get(title) ?? []).every(({ seat }) => seat === undefined),
    namesOf: (institution) => groups.get(bareName(institution)) ?? [bareName(institution)],
    isMetonym: (words) => houses.has(bareName(words)),
    isPlaceOfRanks(place, country) {
      const whose = countryOfPlace.get(bareName(place))
      return whose !== undefined && (country === null || country === whose)
    },
  }
}

/** The institution that the lines of a title tell for whose it is; null if they tell none. */
function findInstitution(
  lines: readonly OfficeLine[],
  of: string | null,
  isIn: (words: string) => boolean,
): string | null {
  const holds = ({ alone, signs, country, seat }: OfficeLine): boolean =>
    alone === true || (signs?.some(isIn) ?? (country === undefined && seat !== undefined))
  if (of === null) {
    const seat = lines.find(holds)?.seat ?? null
    return seat?.includes('{') === true ? null : seat
  }
  const general = lines.find((line) => line.country === undefined && holds(line))
  const country = countryOf(of)
  if (country === null) {
    const local = lines.find((line) => line.local !== undefined)?.local
    return local?.replaceAll('{place}', () => of) ?? general?.seat ?? null
  }
  const own =
    lines.find((line) => line.country === country) ?? lines.find((line) => line.country === 'any')
  return (own ?? general)?.seat?.replaceAll('{country}', country) ?? null
}

const countries: ReadonlyMap<string, string> = new Map(
  nations.countries.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0] ?? name])),
)

/** The adjective of a country that words name ("U.S." is "American"); null if they name none. */
export const countryOf = (words: string): string | null =>
  countries.get(words.toLowerCase().replace(/['’]s?$/, '')) ?? null

/** The offices of the table that comes with Onrecord. */
export const shippedOffices: Offices = makeOffices(shippedTable)
