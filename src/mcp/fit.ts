import type { Answer } from './tool.ts'

/** An answer has at most so many bytes, as JSON in UTF-8: what an assistant reads costs it room for all else. */
export const mostBytes = 50_000

/** What of them statements may take, where they are not all of it. */
export const mostOfStatements = 45_000

/** How many bytes something has as JSON in UTF-8. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

/**
 * The first of some parts of an answer, as many as have at most `most` bytes as JSON. The first is always given, without the words of its spans where it alone is larger, and with
 * the beginning of its words: `isCut` says so.
 */
export function fit(parts: readonly Answer[], most: number): readonly Answer[] {
  const fitting: Answer[] = []
  let size = 2
  for (const part of parts) {
    const given = bytesOf(part) > largestPart ? cut(part) : part
    size += bytesOf(given) + 1
    if (size > most && fitting.length > 0) return fitting
    fitting.push(given)
  }
  return fitting
}

/** A statement without the words of its spans, which its ends tell, and of its own words the beginning. */
function cut(part: Answer): Answer {
  const { words, spans, ...rest } = part
  const bare = Object.fromEntries(
    Object.entries(
      (spans ?? {}) as Readonly<Record<string, readonly { start: number; end: number }[]>>,
    ).map(([role, all]) => [
      role,
      all.slice(0, mostSpans).map(({ start, end }) => ({ start, end })),
    ]),
  )
  // A whole character is left, where the cut would part it.
  const beginning = String(words).slice(0, mostWords).toWellFormed()
  return { ...rest, words: beginning, isCut: true, spans: bare }
}

const largestPart = 10_000
const mostWords = 2000
const mostSpans = 100
