import { constants } from 'node:os'

/** An interrupt that ends the work in good order. */
export interface Interrupt {
  /** Aborted once it has come. */
  readonly signal: AbortSignal
  /** The exit code of the command then: 128 and the number of the signal, 130 for Ctrl+C; 0 if none has come. */
  readonly exitCode: () => number
  readonly dispose: () => void
}

/**
 * Ends the work after the present report, so that only whole ones are printed or kept: on Ctrl+C (SIGINT), if the
 * terminal is closed (SIGHUP), and if a supervisor or a container stops the command (SIGTERM). A second signal ends
 * the process at once.
 */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController()
  let exitCode = 0
  let came = 0
  const interrupt = (signal: NodeJS.Signals) => {
    if (exitCode === 0) {
      exitCode = 128 + constants.signals[signal]
      came = performance.now()
      controller.abort()
      return
    }
    // One Ctrl+C arrives twice if a terminal and npm both send it.
    if (performance.now() - came > atOnce) process.exit(exitCode)
  }
  for (const signal of signals) process.on(signal, interrupt)
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    dispose: () => {
      for (const signal of signals) process.off(signal, interrupt)
    },
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const atOnce = 500
