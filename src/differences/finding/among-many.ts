import type { JudgedPair } from '../pairs/judge-pairs.ts'

/** As alike as this, pairs stand in a relation as often as among those that were learned from. */
const enoughAlike = 0.7
/** For each tenth that they are less alike, so many times oftener they stand in none: fitted by eye to half a of our pairs. */
const oftenerEachTenth = 2.2
const mostOftener = 20

/** Statements that are less likely on one matter stand in no relation. */
const leastMatter = 0.6

/**
 * A judgement of a pair that nobody chose: it is there because both lie near each other, and the less they do, the oftener they
 * stand in no relation (docs/experiments/differences.md).
 */
export function amongMany(judged: JudgedPair): JudgedPair {
  const { shares, matter, relation, likeness } = judged
  if (relation === 'none') return judged
  const tenths = Math.max(0, enoughAlike - likeness) * 10
  const none = Math.min(mostOftener, oftenerEachTenth ** tenths) * shares.none
  const all = shares.differ + shares.agree + none
  const clearness = Math.round((shares[relation] / all) * 1000) / 1000
  const isNone = matter < leastMatter || none > shares[relation]
  return { ...judged, clearness, relation: isNone ? 'none' : relation }
}
