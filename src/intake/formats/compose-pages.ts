import type { PageLine } from '../../data-model/index.ts'
import { largest, makeRange, smallest } from '../../text/index.ts'

/** A run of characters on a page, as PDF.js gives it: `transform[4]` and `[5]` are the left end of its baseline, in points. */
export interface PrintedRun {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A page as it is printed. */
export interface PrintedPage {
  readonly number: number
  /** In points. */
  readonly height: number
  readonly runs: readonly PrintedRun[]
}

/** A text, and where its lines are. */
export interface ComposedPages {
  readonly text: string
  readonly pages: readonly PageLine[]
}

/**
 * The text of pages: lines of one paragraph are joined by a space (after a hyphen by nothing), and paragraphs are
 * separated by two line feeds. A new paragraph starts after a gap wider than between its lines, or at another size of
 * letters. Page numbers are left out.
 */
export function composePages(printed: readonly PrintedPage[]): ComposedPages {
  const lines = printed.flatMap((page) => linesOf(page))
  let text = ''
  const pages: PageLine[] = []
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1]
    if (last) text += joins(last, line) ? (/\p{L}-$/u.test(text) ? '' : ' ') : '\n\n'
    const start = text.length
    text += line.text
    const { page, x, y, width, height } = line
    pages.push({ ...makeRange(start, text.length), page, x, y, width, height })
  }
  return { text, pages }
}

interface Line {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The distance from the baseline before it on the page, in points; null for the first. */
  readonly gap: number | null
}

function linesOf({ number, height, runs }: PrintedPage): readonly Line[] {
  const rows: { y: number; runs: PrintedRun[] }[] = []
  for (const run of runs) {
    if (run.str === '') continue
    const y = run.transform[5] ?? 0
    const row = rows.at(-1)
    if (row && Math.abs(row.y - y) < Math.max(2, run.height / 2)) row.runs.push(run)
    else rows.push({ y, runs: [run] })
  }
  const lines: Line[] = []
  for (const row of rows) {
    const line = lineOf(row.runs)
    if (line.trim() === '') continue
    const isMargin = row.y < height * margin || row.y > height * (1 - margin)
    if (isMargin && pageNumber.test(line.trim())) continue
    const printed = row.runs.filter(({ str }) => str.trim() !== '')
    const x = smallest(printed.map(({ transform }) => transform[4] ?? 0))
    const right = largest(printed.map(({ transform, width }) => (transform[4] ?? 0) + width))
    const before = lines.at(-1)
    lines.push({
      text: line.trim().replaceAll(/[ \t]{1,1000}/g, ' '),
      page: number,
      x: round(x),
      y: round(row.y),
      width: round(right - x),
      height: round(largest(printed.map((run) => run.height))),
      gap: before ? before.y - row.y : null,
    })
  }
  return lines
}

/** The runs of a line from left to right, a space where there is a gap between them. */
function lineOf(runs: readonly PrintedRun[]): string {
  let line = ''
  let right: number | null = null
  for (const { str, transform, width, height } of runs) {
    const left = transform[4] ?? 0
    if (right !== null && left - right > height * leastSpace && !/\s$/u.test(line)) line += ' '
    line += str
    right = left + width
  }
  return line
}

/** Whether a line continues the paragraph of the one before. */
function joins(last: Line, line: Line): boolean {
  if (Math.abs(last.height - line.height) > 0.15 * line.height) return false
  if (line.gap === null)
    return !/[.!?…:]["”’')]{0,2}$/u.test(last.text) && /^[\p{Ll}\p{N}]/u.test(line.text)
  return line.gap > 0 && line.gap <= line.height * widestLeading
}

const round = (value: number): number => Math.round(value * 100) / 100

/** The share of a page's height at the top and at the bottom in which page numbers are. */
const margin = 0.1
const pageNumber = /^(?:page )?[-–— ]{0,3}\d{1,4}[-–— ]{0,3}(?:(?:of|\/) ?\d{1,4})?$/i
const leastSpace = 0.15
const widestLeading = 1.6
