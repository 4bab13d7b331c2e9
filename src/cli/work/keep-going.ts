import { describeFault, explainFault } from '../../fault.ts'

/** Reports an unexpected failure on standard error: where in Onrecord it happened, never what was read or asked. */
export function logFault(error: unknown): void {
  process.stderr.write(`onrecord: unexpected failure, please report it: ${explainFault(error)}\n`)
}

/**
 * Keeps a process that is to run for weeks alive if something fails that nothing waits for: it is reported, and the
 * rest continues. The same failure is reported at most once per minute, so that a repeated one fills no disk.
 * @returns A function that ends this.
 */
export function keepGoing(): () => void {
  const toldAt = new Map<string, number>()
  const tell = (error: unknown) => {
    // Nothing reads the output any more: nothing can be reported.
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
