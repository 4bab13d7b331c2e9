import { utf16Offset, type Utf16Offset } from './offset.ts'

/** A half-open range `[start, end)` of a text, in UTF-16 code units. */
export interface Range {
  readonly start: Utf16Offset
  readonly end: Utf16Offset
}

/** A range of a text and the very characters that stand there: `text.slice(start, end) === span.text`. */
export interface Span extends Range {
  readonly text: string
}

/**
 * The range from `start` to `end`, UTF-16 code units, half-open.
 * @throws RangeError where either is no offset or the end stands before the start.
 */
export function makeRange(start: number, end: number): Range {
  if (end < start) throw new RangeError(`range ${start}–${end} ends before it starts`)
  return { start: utf16Offset(start), end: utf16Offset(end) }
}

/**
 * The span of `text` from `start` to `end` (UTF-16 code units, half-open); the one place where spans are
 * made. Nothing is clamped or trimmed.
 * @throws RangeError where the range does not fit the text.
 */
export function makeSpan(text: string, start: number, end: number): Span {
  if (end > text.length) {
    throw new RangeError(`span ${start}–${end} does not fit a text of ${text.length} code units`)
  }
  const range = makeRange(start, end)
  return { ...range, text: text.slice(start, end) }
}

/** Whether the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether every code unit of `inner` lies in `outer`. */
export function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Text order: by start, then by end. */
export function byPosition(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end
}

/**
 * The span without the white space at its two ends, or null where nothing else is in it. A new span of the
 * same text; the one given is unchanged.
 */
export function withoutOuterSpace(text: string, range: Range): Span | null {
  const raw = text.slice(range.start, range.end)
  const lead = raw.length - raw.trimStart().length
  const length = raw.trim().length
  return length === 0 ? null : makeSpan(text, range.start + lead, range.start + lead + length)
}
