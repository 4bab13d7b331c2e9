export { firmness, type Act, type Firmness, type FirmnessInput, type Modality, type Polarity } from './firmness.ts'
