declare const unit: unique symbol

/**
 * A position in a text counted in UTF-16 code units, as `String.prototype.slice` counts: 0 … text.length.
 * The unit of every offset inside Onrecord and in every record it writes.
 */
export type Utf16Offset = number & { readonly [unit]: 'UTF-16 code units' }

/**
 * A position in a text counted in Unicode code points, as the W3C Web Annotation model, Python and brat
 * count. Used only at the edge; `code-points.ts` is the one place that converts.
 */
export type CodePointOffset = number & { readonly [unit]: 'code points' }

/**
 * `value` as a UTF-16 offset.
 * @throws RangeError where it is not a whole number of at least 0.
 */
export function utf16Offset(value: number): Utf16Offset {
  return counted(value, 'UTF-16 offset') as Utf16Offset
}

/**
 * `value` as a code-point offset.
 * @throws RangeError where it is not a whole number of at least 0.
 */
export function codePointOffset(value: number): CodePointOffset {
  return counted(value, 'code-point offset') as CodePointOffset
}

function counted(value: number, what: string): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${what} ${value} is not a whole number of at least 0`)
  }
  return value
}
