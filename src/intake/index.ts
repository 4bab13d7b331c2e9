export {
  findInputs,
  openInput,
  readInput,
  type FindOptions,
  type InputOptions,
} from './find-inputs.ts'
export type { FoundInput, PassedOver } from './found-input.ts'
export {
  newWatchState,
  readWatchState,
  watch,
  writeWatchState,
  type WatchEvent,
  type WatchOptions,
  type WatchState,
} from './watch/index.ts'
export { makeFetcher, type Fetched, type Fetcher, type FetcherOptions } from './fetch/index.ts'
export type { GivenMetadata } from './make-report.ts'
export { takeIn, takeInAgain, takeInText, type ByteRange, type TakenIn } from './take-in.ts'
export { takeInAll, type FetchedFrom, type TakeInAllOptions } from './take-in-all.ts'
