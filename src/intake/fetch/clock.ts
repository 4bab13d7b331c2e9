import { setTimeout as wait } from 'node:timers/promises'

/** The time, and waiting until some has passed. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /**
   * Waits this many milliseconds.
   * @throws the signal's reason once it is aborted.
   */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** The clock of the machine. */
export const machineClock: Clock = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, { signal })
  },
}
