import type { Walk } from '../dom/block.ts'
import type { BlockMeasure } from './measure-block.ts'
import { limits } from './weights.ts'
import { sumUp, type Zone } from '../dom/zone.ts'

/** How strictly boilerplate is found: by names and tags, only by tags, or not at all. */
export type Strictness = 'names' | 'tags' | 'none'

/**
 * For each zone, by its index, whether it is not part of the article: because of its tag (nav, aside, footer, figure
 * …), its role, the name of its class, a field to type into, or a linked heading as teasers have. A zone with most of
 * the page's prose and its headline is a wrapper, whatever its name.
 */
export function findBoilerplate(
  walk: Walk,
  measures: readonly BlockMeasure[],
  strictness: Strictness,
): readonly boolean[] {
  const totals = totalsOf(walk, measures)
  const linked = strictness === 'names' ? zonesWithLinkedHeading(walk, measures) : new Set<Zone>()
  const flags: boolean[] = []
  for (const zone of walk.zones) {
    const own = strictness !== 'none' && isBoilerplate(zone, totals, linked, strictness)
    const isInside = zone.parent !== null && flags[zone.parent.index] === true
    flags.push(own || (isInside && !(quotable.has(zone.tag) && isInFigureAlone(zone, flags))))
  }
  return flags
}

interface Totals {
  readonly prose: Float64Array
  readonly words: Float64Array
  readonly fields: Float64Array
  readonly titles: Float64Array
  readonly bodies: Float64Array
}

function totalsOf({ zones, blocks, fields }: Walk, measures: readonly BlockMeasure[]): Totals {
  const perBlock = (value: (measure: BlockMeasure) => number) =>
    sumUp(zones, (add) => {
      for (const [index, { zone }] of blocks.entries()) {
        const measure = measures[index]
        if (measure) add(zone, value(measure))
      }
    })
  return {
    prose: perBlock(({ kind, characters, linkedCharacters }) =>
      kind === 'prose' ? characters - linkedCharacters : 0,
    ),
    words: perBlock(({ words }) => words),
    titles: perBlock(({ kind }) => (kind === 'title' ? 1 : 0)),
    fields: sumUp(zones, (add) => {
      for (const zone of fields) add(zone, 1)
    }),
    bodies: sumUp(zones, (add) => {
      for (const zone of zones) if (zone.isArticleBody || zone.tag === 'main') add(zone, 1)
    }),
  }
}

function isBoilerplate(
  zone: Zone,
  totals: Totals,
  linked: ReadonlySet<Zone>,
  strictness: Strictness,
): boolean {
  const at = (sums: Float64Array) => sums[zone.index] ?? 0
  const share = at(totals.prose) / Math.max(1, totals.prose[0] ?? 0)
  if (alwaysTags.has(zone.tag) || roles.has(zone.role)) return at(totals.bodies) === 0
  if (wrapperTags.has(zone.tag) && share < 0.5) return true
  if (strictness === 'tags' || wholeTags.has(zone.tag)) return false
  const isSmall = at(totals.words) <= limits.boxWords
  if (isSmall && at(totals.titles) === 0 && (at(totals.fields) > 0 || linked.has(zone))) return true
  if (!zone.hints.boilerplate || at(totals.bodies) > 0) return false
  if (at(totals.titles) > 0 && share >= 0.25) return false
  if (zone.hints.always) return true
  return share < (zone.tag === 'article' || zone.hints.body ? 0.5 : 0.95)
}

/** The boxes of teasers: what surrounds a heading that is a link as a whole. */
function zonesWithLinkedHeading(
  { blocks }: Walk,
  measures: readonly BlockMeasure[],
): ReadonlySet<Zone> {
  const found = new Set<Zone>()
  for (const [index, { tag, zone }] of blocks.entries()) {
    const measure = measures[index]
    if (!/^h[2-6]$/.test(tag) || !measure) continue
    if (measure.linkedCharacters < 0.8 * measure.characters) continue
    if (zone.parent) found.add(zone.parent)
    if (zone.parent?.parent && zone.parent.tag !== 'article') found.add(zone.parent.parent)
  }
  return found
}

/** Whether a zone is flagged only because of the figure around it, so that a quotation or a table counts. */
function isInFigureAlone(zone: Zone, flags: readonly boolean[]): boolean {
  let outer = zone.parent
  for (let steps = 0; outer && outer.tag !== 'figure' && steps < 5; steps++) outer = outer.parent
  return outer?.tag === 'figure' && !(outer.parent && flags[outer.parent.index])
}

const alwaysTags = new Set(['nav', 'aside', 'footer', 'address', 'menu', 'figcaption'])
const wrapperTags = new Set(['header', 'hgroup', 'form', 'figure'])
const wholeTags = new Set(['', 'html', 'body', 'main'])
const quotable = new Set(['blockquote', 'table', 'pre'])
const roles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar'.split(
    ' ',
  ),
)
