import { firstEndingAfter } from './find-range.ts'
import type { Range } from './span.ts'

/**
 * How a stretch of a cleaned text came out of its source: `[start, end)` of the cleaned text was made from
 * `[sourceStart, sourceEnd)` of the source. Where `exact` is true the two run in step, one unit for one;
 * where it is false the stretch was rewritten as a whole (a character reference, folded white space).
 */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly exact: boolean
}

/** A range of the source. Its unit is that of the source the map was made for. */
export interface SourceRange {
  readonly start: number
  readonly end: number
}

/** A map from a cleaned text back to its source. Segments ascend and do not overlap, on both sides. */
export interface PositionMap {
  readonly segments: readonly Segment[]
}

/**
 * A map of these segments.
 * @throws RangeError where they overlap, descend, or an exact one has sides of different length.
 */
export function makePositionMap(segments: readonly Segment[]): PositionMap {
  let previous: Segment | undefined
  for (const segment of segments) {
    const { start, end, sourceStart, sourceEnd, exact } = segment
    const place = `${start}–${end} from ${sourceStart}–${sourceEnd}`
    if (end < start || sourceEnd < sourceStart) throw new RangeError(`segment ${place} is reversed`)
    if (exact && end - start !== sourceEnd - sourceStart) {
      throw new RangeError(`exact segment ${place} has sides of different length`)
    }
    if (previous && (start < previous.end || sourceStart < previous.sourceEnd)) {
      throw new RangeError(`segment ${place} stands before the end of the one before it`)
    }
    previous = segment
  }
  return { segments }
}

/**
 * The ranges of the source that `range` of the cleaned text was made from, in order; touching ranges are
 * joined. A rewritten segment is given whole, also where the range covers a part of it. Text that was
 * added in cleaning (a line break between blocks) has no source and gives nothing.
 */
export function toSource(map: PositionMap, range: Range): readonly SourceRange[] {
  const found: { start: number; end: number }[] = []
  if (range.start === range.end) return found
  for (let index = firstEndingAfter(map.segments, range.start); ; index++) {
    const segment = map.segments[index]
    if (!segment || segment.start >= range.end) break
    const before = segment.exact ? Math.max(0, range.start - segment.start) : 0
    const after = segment.exact ? Math.max(0, segment.end - range.end) : 0
    const start = segment.sourceStart + before
    const end = segment.sourceEnd - after
    const last = found.at(-1)
    if (last && last.end === start) last.end = end
    else found.push({ start, end })
  }
  return found
}
