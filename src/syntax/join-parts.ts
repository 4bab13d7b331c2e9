import type { ParsedWord } from '../data-model/index.ts'
import { makeRange, makeSpan } from '../text/index.ts'
import { pathToRoot } from './path-to-root.ts'

/**
 * The words of a sentence where the encoder's words that are parts of one are one: those that the tree hangs on another as parts, and those that spell an
 * abbreviation ("U.S.") or a number ("1,000"). What the parts hang on is what the one nearest to the root hangs on, so that a tree stays one.
 */
export function joinParts(text: string, parts: readonly ParsedWord[]): readonly ParsedWord[] {
  const first = parts[0]?.span.start ?? 0
  const spelt = [...text.slice(first, parts.at(-1)?.span.end).matchAll(wholes)].map(
    ({ 0: whole, index }) => makeRange(first + index, first + index + whole.length),
  )
  const groups: number[][] = []
  const groupOf: number[] = []
  parts.forEach(({ span, head, relation }, part) => {
    const last = groups.at(-1)
    const before = parts[part - 1]
    const isPart =
      last !== undefined &&
      before?.span.end === span.start &&
      ((relation === 'goeswith' && head === last[0]) ||
        spelt.some(({ start, end }) => start < span.start && span.end <= end))
    if (isPart) last.push(part)
    else groups.push([part])
    groupOf.push(groups.length - 1)
  })
  return groups.flatMap((group) => {
    const top =
      parts[
        group.toSorted((a, b) => pathToRoot(parts, a).length - pathToRoot(parts, b).length)[0] ?? -1
      ]
    const start = parts[group[0] ?? -1]?.span.start
    const end = parts[group.at(-1) ?? -1]?.span.end
    if (!top || start === undefined || end === undefined) return []
    const head = top.head === null ? null : (groupOf[top.head] ?? null)
    return [{ ...top, span: makeSpan(text, start, end), head }]
  })
}

/** Letters with a full stop after each, and figures with marks between them. */
const wholes = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,12}|\p{N}{1,20}(?:[.,:]\p{N}{1,20}){1,12}/gu
