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
export { ingest, ingestAgain, ingestText, type ByteRange, type Ingested } from './ingest.ts'
export { ingestAll, type FetchedFrom, type IngestOptions } from './ingest-all.ts'
