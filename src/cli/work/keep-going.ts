import { describeFault, explainFault } from '../../fault.ts'

/** Tells standard error of what nobody expected: where in Onrecord it went wrong, never what was read or asked. */
export function logFault(error: unknown): void {
  process.stderr.write(`onrecord: unexpected failure, please report it: ${explainFault(error)}\n`)
}

/**
 * Keeps a process that is to run for weeks going where something fails that nobody waits for: it is told of and the rest goes on. The same is told of once a minute
 * at most, so that one that comes again and again fills no disk.
 * @returns what ends it.
 */
export function keepGoing(): () => void {
  const toldAt = new Map<string, number>()
  const tell = (error: unknown) => {
    // Nobody reads what is written any more: nobody can be told.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return
    const fault = describeFault(error)
    const now = performance.now()
    if (now - (toldAt.get(fault) ?? -Infinity) < aMinute) return
    toldAt.set(fault, now)
    logFault(error)
  }
  process.on('uncaughtException', tell)
  return () => process.off('uncaughtException', tell)
}

const aMinute = 60_000
