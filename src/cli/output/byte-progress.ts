import { describeDuration } from './describe-duration.ts'
import { makeProgressLine } from './progress-line.ts'

/** A line that shows how much of a file is done. */
export interface ByteProgress {
  /** This many more bytes are done, with this many reports in all. */
  advance(bytes: number, reports: number): void
  /** Removes the line, before something else is printed. */
  clear(): void
}

/**
 * A progress line with rate and time left on a terminal; nothing if `stream` is not one. `total` is in bytes, null if
 * unknown.
 */
export function makeByteProgress(stream: NodeJS.WriteStream, total: number | null): ByteProgress {
  const line = makeProgressLine(stream)
  const start = performance.now()
  let done = 0
  return {
    clear: () => line.clear(),
    advance(bytes, reports) {
      done += bytes
      line.draw(() => describeBytes(done, total, reports, (performance.now() - start) / 1000))
    },
  }
}

/** "12.0 of 300.0 MB · 410 reports · 8.1 MB per second · 36 s left". */
export function describeBytes(
  done: number,
  total: number | null,
  reports: number,
  seconds: number,
): string {
  const rate = done / Math.max(seconds, 0.001)
  const share = total === null ? inMegabytes(done) : `${inMegabytes(done)} of ${inMegabytes(total)}`
  const left = total === null ? [] : [`${describeDuration(Math.ceil((total - done) / rate))} left`]
  const parts = [`${share} MB`, `${reports} reports`, `${inMegabytes(rate)} MB per second`, ...left]
  return parts.join(' · ')
}

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
