export {
  makeFetcher,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type Validators,
} from './make-fetcher.ts'
export { parseAddress } from './parse-address.ts'
export type { HostState, HostStates } from './host-state.ts'
export type { Clock } from './clock.ts'
export type { FetchLimits } from './fetch-once.ts'
export type { Resolve } from './make-lookup.ts'
