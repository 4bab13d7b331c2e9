import { byPosition, makeRange, type Range } from '../../text/index.ts'

/** The ranges in text order, those that overlap or touch made one. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted(byPosition)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end)
      merged[merged.length - 1] = makeRange(last.start, Math.max(last.end, range.end))
    else merged.push(range)
  }
  return merged
}
