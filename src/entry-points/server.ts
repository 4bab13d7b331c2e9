// onrecord/server: the HTTP API of a record, and the web app.
export { errors, OnrecordError, type ErrorCode } from '../errors.ts'
export {
  makeFetcher,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type FetchLimits,
  type HostState,
  type HostStates,
  type Resolve,
  type Clock,
  type Validators,
} from '../intake/fetch/index.ts'
export {
  makeApp,
  serve,
  type AppOptions,
  type Finder,
  type GuardOptions,
  type ServeOptions,
  type PairInput,
  type Services,
  type Serving,
  type Sessions,
} from '../server/index.ts'
