export { measureAgreement, type Agreement, type MarkedBySeveral } from './agreement.ts'
export { evaluateSpeakers, type JudgedSpeakers, type SpeakerOutcome } from './evaluate-speakers.ts'
export { evaluatePolnear, type Evaluation } from './evaluate-polnear.ts'
export { measureRules, type RuleWorth } from './measure-rules.ts'
export { recallByGroup, type GroupRecall } from './recall-by-group.ts'
export { readBrat, type MarkedStatement } from './brat.ts'
export {
  addCounts,
  pairByContent,
  scoredRoles,
  scoresOf,
  scoreStatements,
  type Counts,
  type ScoredStatement,
  type Scores,
  type SpanCounts,
  type StatementCounts,
} from './score-statements.ts'
export { scoreSpeakers, type SpeakerScores } from './score-speakers.ts'
export {
  evaluateTimes,
  type FoundTime,
  type TimeScores,
  type TimeShares,
} from './evaluate-times.ts'
export { findWithChrono, type FindTimes } from './find-with-chrono.ts'
export {
  readGum,
  readGumFiles,
  readGumFolder,
  type DatedDocument,
  type MarkedDate,
} from './read-gum.ts'
export {
  readConllu,
  type Treebank,
  type TreebankSentence,
  type TreebankToken,
} from './read-conllu.ts'
export { scoreSyntax, type SyntaxScores } from './evaluate-syntax.ts'
export { shareOf, type Share } from './proportion.ts'
export {
  evaluateFirmness,
  placeStatement,
  type FirmnessOutcome,
  type PointedStatement,
  type WrittenStatement,
} from './evaluate-firmness.ts'
export { scoreFirmness, type FirmnessScores } from './score-firmness.ts'
export {
  evaluateSaid,
  scoreSaid,
  type JudgedSaid,
  type SaidOutcome,
  type SaidScores,
} from './evaluate-said.ts'
export { scoreFactuality, type FactualityScores, type SignScores } from './score-factuality.ts'
export { parseHappenings, readUdsIh2, type Happening } from './read-uds-ih2.ts'
export {
  calibrationError,
  fitIsotonic,
  precisionRecall,
  type CurvePoint,
  type Judged,
  type Knot,
} from './calibration.ts'
export { evaluatePairs, type PairScoreboard } from './pairs/evaluate-pairs.ts'
export type { PartnerScores } from './pairs/find-partners.ts'
export { readPairSets } from './pairs/read-pair-sets.ts'
