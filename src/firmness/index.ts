export { firmness, type Firmness, type FirmnessInput } from './firmness.ts'
export { firmnessOfQuestion } from './firmness-of-question.ts'
export { judgeFactuality, type Factuality, type FactualityInput } from './judge-factuality.ts'
export { acts, modalities, polarities, type Act, type Modality, type Polarity } from './kinds.ts'
