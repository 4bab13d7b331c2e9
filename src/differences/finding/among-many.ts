import type { JudgedPair } from '../pairs/judge-pairs.ts'

/** In a record most pairs that lie near each other stand in no relation: so many times more than among those that were learned from. */
const oftenerNone = 3

/** Statements that are less likely on one matter stand in no relation. */
const leastMatter = 0.6

/** A judgement of a pair that nobody chose. */
export function amongMany(judged: JudgedPair): JudgedPair {
  const { shares, matter, relation } = judged
  if (relation === 'none') return judged
  const all = shares.differ + shares.agree + oftenerNone * shares.none
  const clearness = Math.round((shares[relation] / all) * 1000) / 1000
  const isNone = matter < leastMatter || oftenerNone * shares.none > shares[relation]
  return { ...judged, clearness, relation: isNone ? 'none' : relation }
}
