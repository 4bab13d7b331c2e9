import type { z } from 'zod'

import type { PairJudgement } from '../data-model/index.ts'
import type { statementPairSchema } from '../data-model/pair-schema.ts'
import type { Fetcher } from '../intake/index.ts'
import type { Read, Store } from '../record/index.ts'
import type { Finder } from './search-workers/finder.ts'

/** Two statements by their words. */
export type PairInput = z.infer<typeof statementPairSchema>

/** What the routes work with. */
export interface Services {
  readonly store: Store
  /** What finds and counts; the store itself where nothing else does. */
  readonly finder?: Finder | undefined
  /** Reads a report; one after the other. */
  readonly read: Read
  /** Judges pairs of statements by their words, in order; none are judged if it is not given. */
  readonly judge?: ((pairs: readonly PairInput[]) => Promise<readonly PairJudgement[]>) | undefined
  /** Fetches addresses; none are where it is not given. */
  readonly fetcher?: Fetcher | undefined
  /** The most bytes of a body: a file of reports, or what is decided. */
  readonly maxSize: number
}
