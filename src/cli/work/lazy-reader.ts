import { makePairJudge, makeReader, type PairJudge } from '../../reading/index.ts'
import type { Read } from '../../record/index.ts'

/** A reader that loads its model only when it is first asked to read. */
export interface LazyReader {
  readonly read: Read
  readonly close: () => Promise<void>
}

/** Makes one. Close it when done. */
export function makeLazyReader(): LazyReader {
  const { open, close } = openOnce(makeReader)
  return { read: async (ingested, signal) => (await open()).read(ingested, signal), close }
}

/** A judge of pairs that loads its model only when it is first asked. */
export interface LazyJudge {
  readonly judge: PairJudge['judge']
  readonly close: () => Promise<void>
}

/** Makes one. Close it when done. */
export function makeLazyJudge(): LazyJudge {
  const { open, close } = openOnce(makePairJudge)
  return { judge: async (pairs) => (await open()).judge(pairs), close }
}

/** Opens something when it is first asked for, and closes it if it was. */
function openOnce<Opened extends { close(): Promise<void> }>(make: () => Promise<Opened>) {
  let opened: Promise<Opened> | null = null
  return {
    open: () => (opened ??= make()),
    close: async () => (await opened)?.close(),
  }
}
