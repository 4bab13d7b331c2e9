import type { ShownWords } from '../../src/data-model/index.ts'
import type { Range } from '../../src/text/index.ts'

/** Words that are marked on a side, and which of the difference they show: indexes of its `words`. */
export interface ShownMark extends Range {
  readonly shows: readonly number[]
}

/** The marks of a side. Words that show several things are marked once, and so are words that overlap: as the first of them. */
export function shownMarks(words: readonly ShownWords[], side: 'a' | 'b'): readonly ShownMark[] {
  const marks: ShownMark[] = []
  for (const [index, shown] of words.entries()) {
    const span = shown[side]
    if (!span) continue
    const at = marks.findIndex(({ start, end }) => start < span.end && span.start < end)
    const mark = marks[at]
    if (mark) marks[at] = { ...mark, shows: [...mark.shows, index] }
    else marks.push({ start: span.start, end: span.end, shows: [index] })
  }
  return marks
}

/** The first of the marks of the other side that shows what a mark shows; null if none does. */
export const partnerOf = (mark: ShownMark, others: readonly ShownMark[]): ShownMark | null =>
  others.find((other) => sharesWith(mark.shows, other.shows)) ?? null

/** Whether two marks show one thing. */
export const sharesWith = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((index) => other.includes(index))
