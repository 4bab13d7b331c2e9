import {
  makePairJudge,
  makeReader,
  type PairJudge,
  type ReaderOptions,
} from '../../reading/index.ts'
import type { Read } from '../../record/index.ts'
import { openOnce } from '../open-once.ts'

/** A reader that loads its model only when it is first asked to read. */
export interface LazyReader {
  readonly read: Read
  readonly close: () => Promise<void>
}

/** Makes one. Close it when done. */
export function makeLazyReader(options: ReaderOptions = {}): LazyReader {
  const { open, close } = openOnce(() => makeReader(options))
  return { read: async (ingested, signal) => (await open()).read(ingested, signal), close }
}

/** A judge of pairs that loads its model only when it is first asked. */
export interface LazyJudge {
  readonly judge: PairJudge['judge']
  /** Its network. */
  readonly scorer: () => Promise<PairJudge['scorer']>
  readonly close: () => Promise<void>
}

/** Makes one. Close it when done. */
export function makeLazyJudge(): LazyJudge {
  const { open, close } = openOnce(makePairJudge)
  return {
    judge: async (pairs) => (await open()).judge(pairs),
    scorer: async () => (await open()).scorer,
    close,
  }
}
