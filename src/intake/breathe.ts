import { setImmediate as others } from 'node:timers/promises'

/** What lets others run now and then: to be waited for between two pieces of long work. It gives way after 20 milliseconds without. */
export function makeBreath(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < longest) return
    await others()
    last = performance.now()
  }
}

const longest = 20
