import { setImmediate as others } from 'node:timers/promises'

/**
 * Lets other work run now and then: wait for it between two pieces of long work. It gives way once 20 milliseconds
 * have passed.
 */
export function makeBreath(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < longest) return
    await others()
    last = performance.now()
  }
}

const longest = 20
