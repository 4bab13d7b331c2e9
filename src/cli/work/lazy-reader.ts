import { makePairJudge, makeReader, type PairJudge, type Reader } from '../../reading/index.ts'
import type { Read } from '../../record/index.ts'

/** A reader that loads its model only when it is first asked to read. */
export interface LazyReader {
  readonly read: Read
  readonly close: () => Promise<void>
}

/** Makes one. Close it when done. */
export function makeLazyReader(): LazyReader {
  let reader: Promise<Reader> | null = null
  return {
    read: async (ingested, signal) => (await (reader ??= makeReader())).read(ingested, signal),
    close: async () => (await reader)?.close(),
  }
}

/** A judge of pairs that loads its model only when it is first asked. */
export interface LazyJudge {
  readonly judge: PairJudge['judge']
  readonly close: () => Promise<void>
}

/** Makes one. Close it when done. */
export function makeLazyJudge(): LazyJudge {
  let judge: Promise<PairJudge> | null = null
  return {
    judge: async (pairs) => (await (judge ??= makePairJudge())).judge(pairs),
    close: async () => (await judge)?.close(),
  }
}
