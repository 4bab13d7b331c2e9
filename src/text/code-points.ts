import { codePointOffset, utf16Offset, type CodePointOffset, type Utf16Offset } from './offset.ts'

/** Converts positions of one text between UTF-16 code units and code points, both ways. */
export interface CodePointIndex {
  /** How many code points the text has. A lone surrogate counts as one. */
  readonly length: CodePointOffset
  /** @throws RangeError where the offset lies outside the text or inside a surrogate pair. */
  toCodePoint(offset: Utf16Offset): CodePointOffset
  /** @throws RangeError where the offset lies outside the text. */
  toUtf16(offset: CodePointOffset): Utf16Offset
}

/**
 * An index of `text` for converting offsets; the one place where the two units meet. Memory grows with the
 * number of characters outside the Basic Multilingual Plane alone; a look-up is a binary search over them.
 */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = findSurrogatePairs(text)
  const length = text.length - pairs.length
  return {
    length: codePointOffset(length),
    toCodePoint(offset) {
      if (offset > text.length) {
        throw new RangeError(`UTF-16 offset ${offset} is past the end of a text of ${text.length}`)
      }
      const before = countBelow(pairs.length, (index) => (pairs[index] ?? 0) < offset)
      const last = pairs[before - 1]
      if (last !== undefined && last === offset - 1) {
        throw new RangeError(`UTF-16 offset ${offset} lies inside a surrogate pair`)
      }
      return codePointOffset(offset - before)
    },
    toUtf16(offset) {
      if (offset > length) {
        throw new RangeError(`code-point offset ${offset} is past the end of a text of ${length}`)
      }
      const before = countBelow(pairs.length, (index) => (pairs[index] ?? 0) - index < offset)
      return utf16Offset(offset + before)
    },
  }
}

/** Where each surrogate pair of the text starts, ascending. */
function findSurrogatePairs(text: string): readonly number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length - 1; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) starts.push(at++)
  }
  return starts
}

/** How many of the first indexes hold `isBelow`, which must be true up to some index and false after. */
function countBelow(count: number, isBelow: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
