import { makeReader, type Reader } from '../../reading/index.ts'
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
