import { setTimeout as sleep } from 'node:timers/promises'

import { OnrecordError } from '../errors.ts'

/** How work is tried again. */
export interface TryAgainOptions {
  /** The most seconds that are waited in all. */
  readonly wait: number
  /** Ends the waiting. */
  readonly stop: AbortSignal
  /** Told before each wait how many seconds it takes. */
  readonly tell: (seconds: number) => void
}

/**
 * Does work with a record on a server; where the server cannot be reached, as in a restart, once more after 1, 2, 4, 8 … seconds.
 * @throws what the work throws at last.
 */
export async function tryAgain<Result>(
  work: () => Promise<Result>,
  { wait, stop, tell }: TryAgainOptions,
): Promise<Result> {
  for (let seconds = 1, left = wait; left > 0; left -= seconds, seconds *= 2) {
    const pause = Math.min(seconds, left)
    try {
      return await work()
    } catch (error) {
      const isAway = error instanceof OnrecordError && error.code === 'record-unreachable'
      if (!isAway || stop.aborted) throw error
      tell(pause)
      await sleep(pause * 1000, undefined, { signal: stop }).catch(() => undefined)
      if (stop.aborted) throw error
    }
  }
  return work()
}
