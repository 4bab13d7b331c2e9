export { firmness, type FirmnessInput } from './firmness.ts'
export { firmnessOfTurn } from './firmness-of-turn.ts'
export { firmnessOfQuestion } from './firmness-of-question.ts'
export {
  judgeFactuality,
  type Factuality,
  type FactualityInput,
} from './factuality/judge-factuality.ts'
