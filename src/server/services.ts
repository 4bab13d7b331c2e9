import type { Fetcher } from '../intake/index.ts'
import type { Read, Store } from '../record/index.ts'
import type { Counting } from './count-apart.ts'

/** What the routes work with. */
export interface Services {
  readonly store: Store
  /** What counts; the store itself where nothing else does. */
  readonly counting?: Counting | undefined
  /** Reads a report; one after the other. */
  readonly read: Read
  /** Fetches addresses; none are where it is not given. */
  readonly fetcher?: Fetcher | undefined
  /** The most bytes of a body: a file of reports, or what is decided. */
  readonly maxSize: number
}
