// The thread of countApart.
import { parentPort, workerData } from 'node:worker_threads'

import { OnrecordError } from '../errors.ts'
import { openStore, type Store } from '../record/index.ts'
import type { CountAnswer, CountRequest } from './count-apart.ts'

let opened: Promise<Store> | null = null

async function answer({ verb, query }: CountRequest): Promise<CountAnswer> {
  try {
    opened ??= openStore(String(workerData))
    const store = await opened
    return { result: await count(store, verb, query) }
  } catch (error) {
    if (!(error instanceof OnrecordError)) return { failure: String(error) }
    return { code: error.code, details: error.details }
  }
}

function count(store: Store, verb: CountRequest['verb'], query: string): Promise<unknown> {
  switch (verb) {
    case 'countFacets':
      return store.countFacets(query)
    case 'countDays':
      return store.countDays(query)
    case 'count':
      return store.count()
    default:
      return verb satisfies never
  }
}

const post = async (request: CountRequest) => parentPort?.postMessage(await answer(request))

parentPort?.on('message', (request: CountRequest) => void post(request))
