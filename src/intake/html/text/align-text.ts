import { decodeReference, readReference } from '../dom/read-reference.ts'

/** A stretch of a text and the stretch of source that it was made from; see `Segment`. */
export interface AlignedRun {
  readonly value: string
  readonly sourceStart: number
  readonly sourceEnd: number
  /** Whether the two are the same characters. */
  readonly isExact: boolean
}

/**
 * The runs that make up `value`, a text node, from its source `raw`, which starts at `offset` of the page and in
 * which character references are still written out and line ends are as in the file. Each reference, and each line
 * end that is not a line feed, is a run of its own; all else is exact. If the two do not match, all of it is one run
 * that is not exact.
 */
export function alignText(value: string, raw: string, offset: number): readonly AlignedRun[] {
  return (
    align(value, raw, 0, offset) ??
    align(value, raw, firstLineEnd(raw), offset) ?? [
      { value, sourceStart: offset, sourceEnd: offset + raw.length, isExact: false },
    ]
  )
}

function align(
  value: string,
  raw: string,
  start: number,
  offset: number,
): readonly AlignedRun[] | null {
  const runs: AlignedRun[] = []
  let [done, at] = [0, start]
  while (at < raw.length) {
    const step = readStep(value, done, raw, at)
    if (!step) return null
    runs.push({
      value: value.slice(done, done + step.length),
      sourceStart: offset + at,
      sourceEnd: offset + at + step.rawLength,
      isExact: step.isExact,
    })
    done += step.length
    at += step.rawLength
  }
  return done === value.length ? runs : null
}

interface Step {
  /** How many units of the value, and how many of its source. */
  readonly length: number
  readonly rawLength: number
  readonly isExact: boolean
}

/** What comes next in value and source; null if they do not match. */
function readStep(value: string, done: number, raw: string, at: number): Step | null {
  const plain = plainLength(raw, at)
  if (plain > 0) {
    const isSame = value.startsWith(raw.slice(at, at + plain), done)
    return isSame ? { length: plain, rawLength: plain, isExact: true } : null
  }
  if (raw[at] === '\r') {
    const rawLength = raw[at + 1] === '\n' ? 2 : 1
    return value[done] === '\n' ? { length: 1, rawLength, isExact: false } : null
  }
  if (raw[at] === '\0') {
    return { length: value[done] === '\ufffd' ? 1 : 0, rawLength: 1, isExact: false }
  }
  const reference = readReference(raw, at)
  const length = reference === '' ? null : decodedLength(reference, value, done)
  if (length !== null) return { length, rawLength: reference.length, isExact: false }
  return value[done] === '&' ? { length: 1, rawLength: 1, isExact: true } : null
}

/** How many characters from `at` on are literal. */
function plainLength(raw: string, at: number): number {
  special.lastIndex = at
  return (special.exec(raw)?.index ?? raw.length) - at
}

/** How many units of the text a reference made; null if it is not one and is literal. */
function decodedLength(reference: string, value: string, at: number): number | null {
  if (reference.startsWith('&#')) return (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  const decoded = decodeReference(reference)
  return decoded === reference || !value.startsWith(decoded, at) ? null : decoded.length
}

/** The length of a line end at the start: at the start of <pre> it is not part of the text. */
function firstLineEnd(raw: string): number {
  if (raw.startsWith('\r\n')) return 2
  return raw.startsWith('\n') || raw.startsWith('\r') ? 1 : 0
}

const special = /[&\r\0]/g
