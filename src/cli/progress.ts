/** A line that tells how far long work is. */
export interface Progress {
  /** One more is done; `characters` long. */
  advance(characters: number): void
  /** Takes the line away, before something else is printed. */
  clear(): void
}

/**
 * A line of progress with rate and time left on a terminal, at most four times a second; nothing where `stream`
 * is none or there is but one thing to do.
 */
export function makeProgress(stream: NodeJS.WriteStream, total: number): Progress {
  if (!stream.isTTY || total < 2) return { advance: () => undefined, clear: () => undefined }
  const start = performance.now()
  let done = 0
  let characters = 0
  let drawnAt = -Infinity
  let drawn = false
  const clear = () => {
    if (drawn) stream.write('\r\u001b[K')
    drawn = false
  }
  return {
    clear,
    advance(length) {
      done++
      characters += length
      const now = performance.now()
      if (now - drawnAt < 250 || done === total) return
      drawnAt = now
      clear()
      stream.write(describe(done, total, characters, (now - start) / 1000))
      drawn = true
    },
  }
}

/** "12 of 300 reports · 8.1 a second · 36 s left". */
export function describe(done: number, total: number, characters: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.ceil((total - done) / rate)
  const size = `${(characters / 1e6).toFixed(1)} M characters`
  return `${done} of ${total} reports · ${rate.toFixed(1)} a second · ${size} · ${duration(left)} left`
}

function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}
