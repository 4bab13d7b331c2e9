import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import { OnrecordError, type ErrorCode } from '../errors.ts'
import type { Store } from '../record/index.ts'
import type { Finder } from './finder.ts'

/** What a thread is asked. */
export interface ThreadRequest {
  readonly verb: keyof Finder
  readonly args: readonly unknown[]
}

/** What it answers: the result, or the error by its parts, or what went wrong unexpectedly. */
export type ThreadAnswer =
  | { readonly result: unknown }
  | { readonly code: ErrorCode; readonly details: Readonly<Record<string, string | number>> }
  | { readonly failure: string }

/** Threads that answer from a record. */
export interface Threads {
  /**
   * Asks the first of them that is free, in the order in which they were asked.
   * @throws what the record throws; the signal's reason where it was aborted before a thread was free.
   */
  ask<Verb extends keyof Finder>(
    verb: Verb,
    args: Parameters<Store[Verb]>,
    signal?: AbortSignal,
  ): ReturnType<Store[Verb]>
  close(): Promise<void>
}

/** So many threads at most, each started when it is first needed, that answer from the record in a file. */
export function openThreads(place: string, count: number): Threads {
  const all = new Set<Worker>()
  const idle: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  const start = (): Worker => {
    const worker = new Worker(file, { workerData: place })
    worker.unref()
    all.add(worker)
    return worker
  }
  const take = async (): Promise<Worker> =>
    idle.pop() ?? (all.size < count ? start() : new Promise((resolve) => waiting.push(resolve)))
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  const exchange = async (worker: Worker, request: ThreadRequest): Promise<ThreadAnswer> => {
    try {
      worker.postMessage(request)
      const [answer] = (await once(worker, 'message')) as [ThreadAnswer]
      giveBack(worker)
      return answer
    } catch (error) {
      // It has ended: another takes its place.
      all.delete(worker)
      giveBack(start())
      throw error
    }
  }
  const ask = async (
    verb: keyof Finder,
    args: readonly unknown[],
    signal?: AbortSignal,
  ): Promise<unknown> => {
    const worker = await take()
    if (signal?.aborted) {
      giveBack(worker)
      throw signal.reason
    }
    const answer = await exchange(worker, { verb, args })
    if ('result' in answer) return answer.result
    if ('code' in answer) throw new OnrecordError(answer.code, answer.details)
    throw new Error(answer.failure)
  }
  return {
    ask: ask as Threads['ask'],
    async close() {
      for (const worker of all) await worker.terminate()
    },
  }
}

const file = new URL(
  import.meta.url.endsWith('.ts') ? './find-thread.ts' : './find-thread.js',
  import.meta.url,
)
