import type { Clock } from '../../../src/intake/fetch/clock.ts'

/** A clock that stands still but for those who wait: they wait no time, and it goes on by what they waited. */
export interface StillClock extends Clock {
  time: number
  /** The milliseconds of each wait. */
  readonly waits: number[]
}

/** Makes one; it starts on 2 March 2021, noon UTC. */
export function makeStillClock(): StillClock {
  const clock: StillClock = {
    time: Date.UTC(2021, 2, 2, 12),
    waits: [],
    now: () => clock.time,
    sleep(milliseconds, signal) {
      signal.throwIfAborted()
      clock.waits.push(milliseconds)
      clock.time += milliseconds
      return Promise.resolve()
    },
  }
  return clock
}
