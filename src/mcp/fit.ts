import type { Answer } from './tool.ts'

/** The most bytes of an answer, as JSON in UTF-8, because what an assistant reads takes room from everything else. */
export const mostBytes = 50_000

/** The most bytes of it for statements, if the answer has other parts. */
export const mostOfStatements = 45_000

/** How many bytes something has as JSON in UTF-8. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

/**
 * The first parts of an answer that together have at most `most` bytes as JSON, at least one. A part that is too
 * large by itself has only the beginning of its words, and none in its spans: `isCut` says so.
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

/** A statement with only the beginning of its words, and with the offsets of its spans but not their words. */
function cut(part: Answer): Answer {
  const { words, sentence, spans, ...rest } = part
  const bare = Object.fromEntries(
    Object.entries(
      (spans ?? {}) as Readonly<Record<string, readonly { start: number; end: number }[]>>,
    ).map(([role, all]) => [
      role,
      all.slice(0, mostSpans).map(({ start, end }) => ({ start, end })),
    ]),
  )
  // A character that the cut splits becomes U+FFFD.
  const beginningOf = (text: unknown) => String(text).slice(0, mostWords).toWellFormed()
  const within = sentence === undefined ? {} : { sentence: beginningOf(sentence) }
  return { ...rest, words: beginningOf(words), ...within, isCut: true, spans: bare }
}

const largestPart = 10_000
const mostWords = 2000
const mostSpans = 100
