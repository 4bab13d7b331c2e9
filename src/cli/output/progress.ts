import { describeDuration } from './describe-duration.ts'
import { makeProgressLine } from './progress-line.ts'

/** A line that shows the progress of long work. */
export interface Progress {
  /** One more is done; `characters` long. */
  advance(characters: number): void
  /** Removes the line, before something else is printed. */
  clear(): void
}

/**
 * A progress line with rate and time left on a terminal, at most four times per second; nothing if `stream` is not
 * one or there is only one thing to do.
 */
export function makeProgress(stream: NodeJS.WriteStream, total: number): Progress {
  const line = makeProgressLine(stream)
  const start = performance.now()
  let done = 0
  let characters = 0
  return {
    clear: () => line.clear(),
    advance(length) {
      done++
      characters += length
      if (total < 2 || done === total) return
      line.draw(() => describe(done, total, characters, (performance.now() - start) / 1000))
    },
  }
}

/** "12 of 300 reports · 8.1 per second · 36 s left". */
export function describe(done: number, total: number, characters: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.ceil((total - done) / rate)
  const size = characters === 0 ? '' : ` · ${(characters / 1e6).toFixed(1)} M characters`
  return `${done} of ${total} reports · ${rate.toFixed(1)} per second${size} · ${describeDuration(left)} left`
}
