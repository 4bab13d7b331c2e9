export { findMatters } from './matter/find-matters.ts'
export {
  judgePairs,
  measurePairs,
  readAs,
  type JudgedPair,
  type PairScorer,
  type PairSide,
} from './pairs/judge-pairs.ts'
export { pairFeatureNames } from './pairs/pair-features.ts'
export { sharesOf, type RelationWeights, type Shares } from './pairs/weigh-pair.ts'
export { shownInReport, sideOfStatement } from './pairs/side-of-statement.ts'
export { findDifferences } from './finding/find-differences.ts'
export type { LocatedStatement } from './finding/located-statement.ts'
export { isWanted, type DifferenceFilter } from './finding/is-wanted.ts'
