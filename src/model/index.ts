export {
  makeTagger,
  type TaggedSpan,
  type TaggedText,
  type Tagger,
  type TaggerOptions,
} from './tagger.ts'
export { numbersOf, openSession, stateWidth, type EncoderOptions } from './encoder.ts'
export type { Role } from './labels.ts'
export type { WindowSizes } from './windows.ts'
export { shippedModelFolder } from './model-files.ts'
export type { Layout, Words } from './words.ts'
