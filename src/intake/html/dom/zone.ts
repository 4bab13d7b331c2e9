import { attributeOf, hasWord, type Element } from './attribute.ts'
import { noHints, readClassHints, type ClassHints } from './read-class-hints.ts'

/** An element that matters for finding the article: every block-level one, and every named one. */
export interface Zone {
  /** Its index in the list of zones, in which each is before those inside it. */
  readonly index: number
  readonly parent: Zone | null
  readonly tag: string
  readonly role: string
  readonly hints: ClassHints
  /** Whether the page calls it the article's text: schema.org's articleBody. */
  readonly isArticleBody: boolean
}

/** The zone of an element, appended to `zones`; without an element, the zone of the whole page. */
export function makeZone(element: Element | null, parent: Zone | null, zones: Zone[]): Zone {
  const zone: Zone = {
    index: zones.length,
    parent,
    tag: element?.tagName ?? '',
    role: element ? (attributeOf(element, 'role')?.trim().toLowerCase() ?? '') : '',
    hints: element && element.attrs.length > 0 ? readClassHints(element) : noHints,
    isArticleBody: element !== null && hasWord(element, 'itemprop', 'articlebody'),
  }
  zones.push(zone)
  return zone
}

/** For each zone, by its index, the sum of `own` over it and all zones inside it. */
export function sumUp(
  zones: readonly Zone[],
  own: (add: (zone: Zone, value: number) => void) => void,
): Float64Array {
  const sums = new Float64Array(zones.length)
  own((zone, value) => {
    sums[zone.index] = (sums[zone.index] ?? 0) + value
  })
  for (const zone of zones.toReversed()) {
    if (zone.parent)
      sums[zone.parent.index] = (sums[zone.parent.index] ?? 0) + (sums[zone.index] ?? 0)
  }
  return sums
}
