import { bareName } from '../discourse/find-institutions.ts'
import { groupByEach } from '../sources/group-by-each.ts'
import { shippedTable, type OfficesTable } from './offices.ts'

/**
 * A table with the shipped one behind it. A line replaces those of the shipped table with its title, only those of its
 * country if it has one; names of an institution that the shipped table has, too, are added to them.
 */
export function joinOffices({
  about,
  offices = [],
  otherNames = [],
  metonyms = [],
  places = [],
}: OfficesTable): OfficesTable {
  const ownOf = groupByEach(offices, ({ titles }) => titles)
  const isReplaced = (title: string, country: string | null | undefined): boolean =>
    (ownOf.get(title) ?? []).some((own) => own.country === undefined || own.country === country)
  const ownPlaces = new Set(places.map(({ place }) => bareName(place)))
  return {
    ...(about === undefined ? {} : { about }),
    offices: [
      ...offices,
      ...(shippedTable.offices ?? []).flatMap((line) => {
        const titles = line.titles.filter((title) => !isReplaced(title, line.country))
        return titles.length === 0 ? [] : { ...line, titles }
      }),
    ],
    otherNames: joinNames(otherNames, shippedTable.otherNames ?? []),
    metonyms: [...new Set([...metonyms, ...(shippedTable.metonyms ?? [])])],
    places: [
      ...places,
      ...(shippedTable.places ?? []).filter(({ place }) => !ownPlaces.has(bareName(place))),
    ],
  }
}

function joinNames(
  own: readonly (readonly string[])[],
  shipped: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const ownNames = new Set(own.flatMap((names) => names.map(bareName)))
  const isOwn = (name: string) => ownNames.has(bareName(name))
  return [
    ...own.map((names) => {
      const bare = new Set(names.map(bareName))
      const same = shipped.filter((others) => others.some((name) => bare.has(bareName(name))))
      return [...new Set([...names, ...same.flat()])]
    }),
    ...shipped.filter((names) => !names.some(isOwn)),
  ]
}
