import type { Walk } from '../dom/block.ts'
import type { BlockMeasure } from './measure-block.ts'
import { limits, zoneWeights } from './weights.ts'
import { sumUp, type Zone } from '../dom/zone.ts'

/** A zone and the index of the last zone inside it. */
export interface Container {
  readonly zone: Zone
  readonly last: number
}

/**
 * The element with the article: the one with the highest sum of its blocks' scores, raised by what its tag and name
 * say; among equals, the innermost. An element with several articles is not one itself.
 */
export function chooseContainer(
  walk: Walk,
  measures: readonly BlockMeasure[],
  scores: readonly number[],
  flags: readonly boolean[],
): Container | null {
  const { zones, blocks } = walk
  const perBlock = (value: (index: number) => number) =>
    sumUp(zones, (add) => {
      for (const [index, { zone }] of blocks.entries()) add(zone, value(index))
    })
  const isUnflaggedProse = (index: number) =>
    measures[index]?.kind === 'prose' && !flags[blocks[index]?.zone.index ?? 0]
  const sums = perBlock((index) => scores[index] ?? 0)
  const prose = perBlock((index) =>
    isUnflaggedProse(index) ? (measures[index]?.characters ?? 0) : 0,
  )
  const titles = perBlock((index) => (measures[index]?.kind === 'title' ? 1 : 0))
  const onlyBody = onlyOne(zones.filter(({ isArticleBody }) => isArticleBody))
  const several = findSeveral(zones, prose)
  const lasts = lastInside(zones)
  let best: Container | null = null
  let highest = 0
  for (const zone of zones) {
    if (flags[zone.index] || several[zone.index]) continue
    const sum = sums[zone.index] ?? 0
    const bodyFactor = zone === onlyBody ? zoneWeights.articleBody : 1
    const score = sum * bodyFactor * zoneFactor(zone, (titles[zone.index] ?? 0) > 0)
    const isInside = best !== null && zone.index <= best.last
    if (score > highest || (isInside && score === highest && score > 0)) {
      best = { zone, last: lasts[zone.index] ?? zone.index }
      highest = score
    }
  }
  return best
}

function zoneFactor({ tag, hints }: Zone, holdsTitle: boolean): number {
  let factor = holdsTitle ? zoneWeights.holdsTitle : 1
  if (tag === 'article') factor *= zoneWeights.article
  if (leaves.has(tag)) factor *= zoneWeights.leaf
  if (tag === 'main') factor *= zoneWeights.main
  if (hints.body) factor *= zoneWeights.bodyName
  else if (hints.article && !wholePage.has(tag)) factor *= zoneWeights.articleName
  return factor
}

/** For each zone, whether it is a list of articles: two or more <article> inside, and little prose beside them. */
function findSeveral(zones: readonly Zone[], prose: Float64Array): readonly boolean[] {
  const count = new Float64Array(zones.length)
  const inside = new Float64Array(zones.length)
  for (const { index, tag, parent } of zones.toReversed()) {
    const own = prose[index] ?? 0
    const isArticle = tag === 'article' && own >= limits.articleProse
    if (!parent) continue
    count[parent.index] = (count[parent.index] ?? 0) + (isArticle ? 1 : (count[index] ?? 0))
    inside[parent.index] = (inside[parent.index] ?? 0) + (isArticle ? own : (inside[index] ?? 0))
  }
  return zones.map(({ index, tag }) => {
    const outside = (prose[index] ?? 0) - (inside[index] ?? 0)
    const isList = (count[index] ?? 0) > 1 && tag !== 'article'
    return isList && outside < limits.proseOutsideArticles * (prose[index] ?? 0)
  })
}

/** For each zone, the index of the last zone inside it. */
function lastInside(zones: readonly Zone[]): Float64Array {
  const lasts = Float64Array.from(zones, ({ index }) => index)
  for (const { index, parent } of zones.toReversed()) {
    if (parent) lasts[parent.index] = Math.max(lasts[parent.index] ?? 0, lasts[index] ?? 0)
  }
  return lasts
}

const onlyOne = (zones: readonly Zone[]) => (zones.length === 1 ? zones[0] : undefined)

const leaves = new Set('p li dd dt pre blockquote h2 h3 h4 h5 h6 span a'.split(' '))
const wholePage = new Set(['html', 'body'])
