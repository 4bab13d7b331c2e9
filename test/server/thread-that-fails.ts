// A thread of openThreads for tests: what it is asked for says how it fails.
import { parentPort } from 'node:worker_threads'

const answer = (result: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ result })
}

parentPort?.on('message', ({ args: [what] }: { readonly args: readonly unknown[] }) => {
  if (what === 'die') setImmediate(() => process.exit(3))
  else if (what === 'throw') throw new RangeError('on purpose')
  else if (what === 'hang') for (;;);
  else if (what === 'die later') {
    answer('well')
    setTimeout(() => process.exit(4), 20)
  } else answer(what)
})
