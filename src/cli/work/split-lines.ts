/** A line of a file, its number counted from 1; null if it is longer than allowed. */
export interface NumberedLine {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** The most bytes of one line. */
export const longestLine = 200_000_000

/**
 * The lines of a stream of bytes, separated only by line feeds, because JSON may contain the other characters that
 * end a line elsewhere. Empty lines are left out. At most one line is in memory.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let pieces: Uint8Array[] = []
  let length = 0
  let number = 1
  const end = (): NumberedLine => {
    const bytes = length > longestLine ? null : Buffer.concat(pieces)
    pieces = []
    length = 0
    return { number: number++, bytes }
  }
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length > longestLine) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of stream) {
    let start = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, at))
      start = at + 1
      const line = end()
      if (line.bytes?.length !== 0) yield line
    }
    add(chunk.subarray(start))
  }
  const last = end()
  if (last.bytes?.length !== 0) yield last
}

const lineFeed = 0x0a

/** The text of a line; or null and why it has none. */
export type DecodedLine =
  { readonly text: string } | { readonly text: null; readonly reason: string }

/** Decodes a line, which must be in UTF-8. */
export function decodeLine({ bytes }: NumberedLine): DecodedLine {
  if (bytes === null) return { text: null, reason: `it has more than ${longestLine} bytes` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: null, reason: 'it is not in UTF-8' }
  }
}
