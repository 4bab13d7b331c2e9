export { evaluateSpeakers, type JudgedSpeakers, type SpeakerOutcome } from './evaluate-speakers.ts'
export { evaluatePolnear, type Evaluation } from './evaluate-polnear.ts'
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
  type StatementCounts,
} from './score-statements.ts'
export { scoreSpeakers, type SpeakerScores } from './score-speakers.ts'
export {
  evaluateTimes,
  type FoundTime,
  type TimeScores,
  type TimeShares,
} from './evaluate-times.ts'
export { readGum, readGumFolder, type DatedDocument, type MarkedDate } from './read-gum.ts'
export type { Share } from './share.ts'
