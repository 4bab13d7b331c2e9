import type { Store } from '../record/index.ts'
import { findPages } from './find-statements.ts'

/**
 * The record as lines of JSON (see `Store.lines`), from which it can be made again; with a query a line for each statement that it finds,
 * as people have corrected it: a `Hit`.
 */
export async function* writeJsonl(store: Store, query: string | null): AsyncGenerator<string> {
  if (query === null) {
    for await (const line of store.lines()) yield `${line}\n`
    return
  }
  for await (const hits of findPages(store, query)) {
    for (const hit of hits) yield `${JSON.stringify(hit)}\n`
  }
}
