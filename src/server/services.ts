import type { Read, Store } from '../record/index.ts'

/** What the routes work with. */
export interface Services {
  readonly store: Store
  /** Reads a report; one after the other. */
  readonly read: Read
  /** The most bytes of a body: a report, or what is decided. */
  readonly maxSize: number
}
