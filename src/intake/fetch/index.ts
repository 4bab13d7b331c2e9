export {
  makeFetcher,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type Validators,
} from './make-fetcher.ts'
export { parseAddress } from './parse-address.ts'
export type { HostState, HostStates } from './host-state.ts'
