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
export { scoreSpeakers, type Share, type SpeakerScores } from './score-speakers.ts'
