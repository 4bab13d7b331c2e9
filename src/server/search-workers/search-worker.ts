// A thread of openThreads.
import { parentPort, workerData } from 'node:worker_threads'

import { OnrecordError } from '../../errors.ts'
import { openStore, type Store } from '../../record/index.ts'
import type { ThreadAnswer, ThreadRequest } from './worker-pool.ts'

let opened: Store | null = null

async function answer({ verb, args }: ThreadRequest): Promise<ThreadAnswer> {
  try {
    const store = (opened ??= await openStore(String(workerData), { access: 'look' }))
    // The arguments are those of the verb: `Threads.ask` lets no others through.
    const ask = store[verb] as (...given: readonly unknown[]) => Promise<unknown>
    return { result: await ask(...args) }
  } catch (error) {
    if (!(error instanceof OnrecordError)) return { failure: String(error) }
    return { code: error.code, details: error.details }
  }
}

const post = async (request: ThreadRequest) => parentPort?.postMessage(await answer(request))

parentPort?.on('message', (request: ThreadRequest) => void post(request))
