/** A line on a terminal that is drawn over and over. */
export interface ProgressLine {
  /** Draws what `text` gives, unless it was drawn less than a quarter of a second ago. */
  draw(text: () => string): void
  /** Takes the line away, before something else is printed. */
  clear(): void
}

/** Makes one on a stream; on one that is no terminal it draws nothing. */
export function makeProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  let drawnAt = -Infinity
  let isDrawn = false
  const clear = () => {
    if (isDrawn) stream.write('\r\u001b[K')
    isDrawn = false
  }
  return {
    clear,
    draw(text) {
      const now = performance.now()
      if (!stream.isTTY || now - drawnAt < 250) return
      drawnAt = now
      clear()
      stream.write(text())
      isDrawn = true
    },
  }
}
