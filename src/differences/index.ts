export { findMatters } from './matter/find-matters.ts'
export { judgePairs, measurePairs, type JudgedPair } from './pairs/judge-pairs.ts'
export {
  plainTextOf,
  readAs,
  subjectOf,
  type PairScorer,
  type PairSide,
} from './pairs/pair-side.ts'
export { pairFeatureNames } from './pairs/pair-features.ts'
export { sharesOf, type RelationWeights, type Shares } from './pairs/weigh-pair.ts'
export { shownInReport, sideOfStatement } from './pairs/side-of-statement.ts'
export { findDifferences } from './finding/find-differences.ts'
export type { LocatedStatement } from './finding/located-statement.ts'
export { sideVectors } from './pairs/side-vectors.ts'
export { amongMany } from './finding/among-many.ts'
export { seatOf, speakerNames } from './finding/located-statement.ts'
export { jointJudgement, splitJoint } from './finding/joint-statement.ts'
export { earlierFirst, makeDifference, sideOf } from './finding/make-difference.ts'
export { rankOf } from './finding/rank-difference.ts'
export { compareTellings } from './tellings/compare-tellings.ts'
export { makeCodeIndex, type CodeIndex } from './vectors/code-index.ts'
export { codeBytes, signCode } from './vectors/sign-code.ts'
export { fromSmall, toSmall } from './vectors/small-vector.ts'
export { comparableSides } from './finding/comparable-sides.ts'
