import { overlaps, type Range } from './span.ts'

/**
 * The range that holds the code unit at `offset`, by binary search; null where none does. `ranges` are in order
 * and do not overlap.
 */
export function rangeAt<R extends Range>(ranges: readonly R[], offset: number): R | null {
  const range = ranges[firstEndingAfter(ranges, offset)]
  return range && range.start <= offset ? range : null
}

/** The ranges that share a code unit with `range`, in order. `ranges` are in order and do not overlap. */
export function rangesTouching<R extends Range>(ranges: readonly R[], range: Range): readonly R[] {
  const found: R[] = []
  for (let index = firstEndingAfter(ranges, range.start); ; index++) {
    const one = ranges[index]
    if (!one || !overlaps(one, range)) return found
    found.push(one)
  }
}

/** The index of the first of the ranges that ends after `offset`; their number where none does. */
export function firstEndingAfter(
  ranges: readonly { readonly end: number }[],
  offset: number,
): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
