import { Worker } from 'node:worker_threads'

import { OnrecordError, type ErrorCode } from '../../errors.ts'
import type { Store } from '../../record/index.ts'
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
   * Asks the first of them that is free, in the order in which they were asked. Where the signal is aborted, or the time is up, while one is at work, that one is ended and another takes
   * its place.
   * @throws what the record throws; the signal's reason; OnrecordError `search-too-long`, `busy`.
   */
  ask<Verb extends keyof Finder>(
    verb: Verb,
    args: Parameters<Store[Verb]>,
    signal?: AbortSignal,
  ): ReturnType<Store[Verb]>
  close(): Promise<void>
}

/** How threads work. */
export interface ThreadsOptions {
  /** The most threads, each started when it is first needed. */
  readonly count: number
  /** The most seconds of one answer; 10 unless given. */
  readonly time?: number
  /** The module of a thread; that of `find-thread.ts` unless given, for tests. */
  readonly file?: URL
}

/** Threads that answer from the record in a file. One that dies is replaced. */
export function openThreads(
  place: string,
  { count, time = 10, file = findThread }: ThreadsOptions,
): Threads {
  const all = new Set<Worker>()
  const idle: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  const start = (): Worker => {
    const worker = new Worker(file, { workerData: place, resourceLimits })
    worker.unref()
    all.add(worker)
    // One that dies while nobody asks it: nobody else hears of it.
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      all.delete(worker)
      const index = idle.indexOf(worker)
      if (index >= 0) idle.splice(index, 1)
    })
    return worker
  }
  const takeFree = async (signal: AbortSignal | undefined): Promise<Worker> => {
    const free = idle.pop()
    if (free) return free
    if (all.size < count) return start()
    if (waiting.length >= mostWaiting) throw new OnrecordError('busy', { seconds: time })
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1)
        reject(signal?.reason)
      }
      const begin = (worker: Worker) => {
        signal?.removeEventListener('abort', leave)
        resolve(worker)
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.push(begin)
    })
  }
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  /** Ends a thread; another takes its place where somebody waits for one. */
  const replace = (worker: Worker): void => {
    all.delete(worker)
    void worker.terminate()
    if (waiting.length > 0) giveBack(start())
  }
  const exchange = (
    worker: Worker,
    request: ThreadRequest,
    signal: AbortSignal | undefined,
  ): Promise<ThreadAnswer> =>
    new Promise((resolve, reject) => {
      let grace: NodeJS.Timeout | undefined
      const settle = () => {
        clearTimeout(timer)
        clearTimeout(grace)
        signal?.removeEventListener('abort', leave)
        worker.off('message', take).off('error', die).off('exit', exit)
      }
      const end = (reason: unknown) => {
        settle()
        replace(worker)
        reject(reason)
      }
      const take = (answer: ThreadAnswer) => {
        settle()
        giveBack(worker)
        resolve(answer)
      }
      const die = (error: Error) => end(error)
      const exit = (code: number) => end(new Error(`a thread ended with code ${code}`))
      // Who types asks anew with every key: what is nearly done is not worth a new thread.
      const leave = () => {
        reject(signal?.reason)
        grace = setTimeout(() => end(signal?.reason), graceTime)
      }
      const timer = setTimeout(
        () => end(new OnrecordError('search-too-long', { seconds: time })),
        time * 1000,
      )
      worker.on('message', take).on('error', die).on('exit', exit)
      signal?.addEventListener('abort', leave, { once: true })
      worker.postMessage(request)
    })
  const ask = async (
    verb: keyof Finder,
    args: readonly unknown[],
    signal?: AbortSignal,
  ): Promise<unknown> => {
    signal?.throwIfAborted()
    const answer = await exchange(await takeFree(signal), { verb, args }, signal)
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

/** More than so many askers at once are sent away. */
const mostWaiting = 200

/** So many milliseconds what nobody waits for any more may take. */
const graceTime = 500

/** A thread that needs more memory is ended, and another takes its place. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 }

const findThread = new URL(
  import.meta.url.endsWith('.ts') ? './search-worker.ts' : './search-worker.js',
  import.meta.url,
)
