/** Slows down who guesses tokens. */
export interface WrongTokens {
  /** Notes a wrong one from an address, and gives the milliseconds that its answer waits. */
  readonly note: (address: string) => number
}

/**
 * The first five from an address in ten minutes are answered at once, each after them a quarter of a second later than the one before, up to five seconds. `tell` is told of the fifth
 * and of every hundredth.
 */
export function makeWrongTokens(
  tell: (address: string, count: number) => void,
  now: () => number = Date.now,
): WrongTokens {
  const counts = new Map<string, { count: number; since: number }>()
  return {
    note(address) {
      if (counts.size > mostAddresses) counts.clear()
      const known = counts.get(address)
      const one = known && now() - known.since < span ? known : { count: 0, since: now() }
      counts.set(address, one)
      one.count++
      if (one.count === free || one.count % 100 === 0) tell(address, one.count)
      return Math.min(Math.max(one.count - free, 0) * 250, longest)
    },
  }
}

const free = 5
const span = 600_000
const longest = 5000
const mostAddresses = 10_000
