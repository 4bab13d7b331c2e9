import type { Read, Store } from '../record/index.ts'
import type { Counting } from './count-apart.ts'

/** What the routes work with. */
export interface Services {
  readonly store: Store
  /** What counts; the store itself where nothing else does. */
  readonly counting?: Counting | undefined
  /** Reads a report; one after the other. */
  readonly read: Read
  /** The most bytes of a report. */
  readonly maxSize: number
}
