import type { Kysely } from 'kysely'

import type { PairScorer } from '../../differences/index.ts'
import type { Tables } from '../tables/schema.ts'
import type { VectorMemory } from './vector-memory.ts'

/** What the statements of a record are compared with. */
export interface Comparing {
  readonly db: Kysely<Tables>
  readonly memory: VectorMemory
  readonly scorer: PairScorer
}
