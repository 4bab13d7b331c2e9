import type { Quotation } from '../data-model/index.ts'

/** A part of a text: UTF-16 code units, half-open. */
interface Part {
  readonly start: number
  readonly end: number
}

/**
 * Parts of a text in text order, word for word, with the marks that stand there in one style: “ ” outside, ‘ ’ inside. A part that begins or
 * ends within a quotation is opened or closed there; nothing else is put into marks. What lies between two parts stays if it is short
 * and in the same paragraph (`mostBetween` code units), else it is " … ".
 */
export function quotePassage(
  text: string,
  parts: readonly Part[],
  quotations: readonly Quotation[],
  mostBetween = 0,
): string {
  const joined = joinParts(text, parts, mostBetween)
  const pieces = joined.map((part) => quotePart(text, part, quotations))
  const isOne = pieces.length > 1 && pieces.every((piece) => /^“[^“”]*”$/.test(piece))
  const told = isOne
    ? `“${pieces.map((piece) => dropEnd(piece.slice(1, -1))).join(' … ')}”`
    : pieces.map(dropEnd).join(' … ')
  return dropEnd(told)
}

/** Whether all words of some parts of a text are in the same outer quotation as all words of others. */
export function isInOneQuotation(
  parts: readonly Part[],
  quotations: readonly Quotation[],
): boolean {
  return quotations.some(
    ({ depth, start, end }) =>
      depth === 0 && parts.every((part) => part.start >= start && part.end <= end),
  )
}

/** Parts that lie on or beside each other made one. */
function joinParts(text: string, parts: readonly Part[], mostBetween: number): readonly Part[] {
  const joined: Part[] = []
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    const between = last ? text.slice(last.end, start) : ''
    const isNear =
      /^\s*$/.test(between) || (between.length <= mostBetween && !/\n\s*\n|[.!?]\s/.test(between))
    if (last && isNear)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}

const opening = ['“', '‘'] as const
const closing = ['”', '’'] as const

/** One part with its marks in one style. */
function quotePart(text: string, { start, end }: Part, quotations: readonly Quotation[]): string {
  const here = quotations.filter((one) => one.start < end && one.end > start)
  const changes = new Map<number, { readonly length: number; readonly mark: string }>()
  let before = ''
  let after = ''
  for (const { start: from, end: to, depth, closed, goesOn } of here) {
    const inner = [
      from + markLength(text, from),
      closed ? to - markLength(text, to - 1) : to,
    ] as const
    // Of a quotation that only touches the part nothing is in it.
    if (inner[0] >= end && from >= end) continue
    if (inner[1] <= start) {
      if (closed) changes.set(inner[1], { length: to - inner[1], mark: '' })
      continue
    }
    const kind = depth % 2
    const isGoneOn = goesOn && from > start
    if (from >= start) {
      changes.set(from, { length: inner[0] - from, mark: isGoneOn ? '' : (opening[kind] ?? '') })
    } else before += opening[kind] ?? ''
    const isToGoOn = here.some((one) => one.goesOn && one.start > from && one.depth === depth)
    if (closed && to <= end)
      changes.set(inner[1], { length: to - inner[1], mark: closing[kind] ?? '' })
    else if (closed || !isToGoOn) after = (closing[kind] ?? '') + after
  }
  let told = before
  for (let at = start; at < end;) {
    const change = changes.get(at)
    told += change ? change.mark : text.charAt(at)
    at += change ? Math.max(1, change.length) : 1
  }
  return `${told}${after}`
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([“‘]) | (?=[”])/g, '$1')
    .trim()
}

/** How many code units a mark has: two if it is doubled backquotes or apostrophes of a typewriter. `at`: where it starts, or of a closing one, ends. */
const markLength = (text: string, at: number): number =>
  /^(?:``|'')$/.test(text.slice(at, at + 2)) || text.slice(at - 1, at + 1) === "''" ? 2 : 1

/** A passage without the comma, semicolon, colon or dash at its end, also before and after closing marks. */
export const dropEnd = (passage: string): string =>
  passage.replaceAll(/[\s,;:–—]+(?=[”’]*$)/g, '').replace(/[\s,;:–—]+$/, '')
