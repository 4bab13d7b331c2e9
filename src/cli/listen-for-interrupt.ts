/** Ends the work after the report at hand, so that only whole ones are printed or kept. */
export function listenForInterrupt(): { signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController()
  const interrupt = () => {
    // A second one ends the process at once.
    process.off('SIGINT', interrupt)
    controller.abort()
  }
  process.on('SIGINT', interrupt)
  return { signal: controller.signal, dispose: () => process.off('SIGINT', interrupt) }
}
