import type { Segment } from '../../../text/index.ts'
import type { AlignedRun } from './align-text.ts'

/** Puts a text together from runs of its source, in order. */
export interface TextBuilder {
  /** Adds a run with more than white space in it, after the white space and line ends before it. */
  add(run: AlignedRun): void
  /** Adds white space as it is; it is left out again if a line ends or starts there. */
  space(run: AlignedRun): void
  /** Adds white space as one space, together with any before it that folds. */
  fold(run: AlignedRun): void
  /** Ends a line or a paragraph; at the two ends of the text this has no effect. */
  part(separator: '\n' | '\n\n'): void
  finish(): { readonly text: string; readonly segments: readonly Segment[] }
}

/** An empty text to be built. */
export function buildText(): TextBuilder {
  const parts: string[] = []
  const segments: Segment[] = []
  let length = 0
  let separator = ''
  let spaces: AlignedRun[] = []
  const append = ({ value, sourceStart, sourceEnd, isExact }: AlignedRun) => {
    const [start, end] = [length, length + value.length]
    const last = segments.at(-1)
    if (isExact && last?.exact && last.end === start && last.sourceEnd === sourceStart) {
      segments[segments.length - 1] = { ...last, end, sourceEnd }
    } else segments.push({ start, end, sourceStart, sourceEnd, exact: isExact })
    parts.push(value)
    length = end
  }
  const isLineStart = () => length === 0 || separator !== ''
  return {
    add(run) {
      parts.push(separator)
      length += separator.length
      separator = ''
      for (const space of spaces) append(space)
      spaces = []
      append(run)
    },
    space(run) {
      if (!isLineStart()) spaces.push(run)
    },
    fold(run) {
      if (isLineStart()) return
      const last = spaces.at(-1)
      if (last?.value !== ' ')
        spaces.push({ ...run, value: ' ', isExact: run.isExact && run.value === ' ' })
      else if (last.sourceEnd === run.sourceStart) {
        spaces[spaces.length - 1] = { ...last, sourceEnd: run.sourceEnd, isExact: false }
      }
    },
    part(next) {
      spaces = []
      if (length > 0 && next.length > separator.length) separator = next
    },
    finish: () => ({ text: parts.join(''), segments }),
  }
}
