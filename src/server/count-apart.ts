import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import { OnrecordError, type ErrorCode } from '../errors.ts'
import type { Store } from '../record/index.ts'

/** What is counted of a record; where nobody waits for it any more, it may be left out. */
export interface Counting {
  countFacets(query: string, signal?: AbortSignal): ReturnType<Store['countFacets']>
  countDays(query: string, signal?: AbortSignal): ReturnType<Store['countDays']>
  count(signal?: AbortSignal): ReturnType<Store['count']>
}

/** What the thread is asked. */
export interface CountRequest {
  readonly verb: keyof Counting
  readonly query: string
}

/** What it answers: the result, or the error by its parts, or what went wrong unexpectedly. */
export type CountAnswer =
  | { readonly result: unknown }
  | { readonly code: ErrorCode; readonly details: Readonly<Record<string, string | number>> }
  | { readonly failure: string }

/**
 * Counts of a record in a file in a thread of their own, one after the other: the driver of SQLite holds up the thread that asks it, and
 * what is found need not wait for what is counted.
 */
export function countApart(place: string): Counting & { close(): Promise<void> } {
  const file = import.meta.url.endsWith('.ts') ? './count-thread.ts' : './count-thread.js'
  const worker = new Worker(new URL(file, import.meta.url), { workerData: place })
  worker.unref()
  let last: Promise<unknown> = Promise.resolve()
  const ask = <Result>(verb: keyof Counting, query: string, signal?: AbortSignal) => {
    const before = last
    const answered = (async (): Promise<Result> => {
      await before
      signal?.throwIfAborted()
      worker.postMessage({ verb, query } satisfies CountRequest)
      const [answer] = (await once(worker, 'message')) as [CountAnswer]
      if ('result' in answer) return answer.result as Result
      if ('code' in answer) throw new OnrecordError(answer.code, answer.details)
      throw new Error(answer.failure)
    })()
    last = answered.catch(() => undefined)
    return answered
  }
  return {
    countFacets: (query, signal) => ask('countFacets', query, signal),
    countDays: (query, signal) => ask('countDays', query, signal),
    count: (signal) => ask('count', '', signal),
    close: async () => void (await worker.terminate()),
  }
}
