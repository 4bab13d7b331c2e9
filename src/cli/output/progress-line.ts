/** A line on a terminal that is drawn again and again. */
export interface ProgressLine {
  /** Draws the result of `text`, unless the line was drawn less than a quarter of a second ago. */
  draw(text: () => string): void
  /** Removes the line, before something else is printed. */
  clear(): void
}

/** Makes one on a stream; if the stream is not a terminal, it draws nothing. */
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
