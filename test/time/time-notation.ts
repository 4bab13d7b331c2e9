import { readFileSync } from 'node:fs'

/** A time as a case expects it. */
export interface ExpectedTime {
  readonly start: number
  readonly end: number
  /** A day, `first..last`, `?`, `duration` or `set`. */
  readonly value: string
}

/** A text with its times. */
export interface TimeCase {
  readonly line: string
  readonly published: string | null
  readonly text: string
  readonly times: readonly ExpectedTime[]
}

/** The cases of a file: one a line, `2014-06-17 | They met [Monday|2014-06-16].`; a line that starts with # is a remark. */
export function readTimeCases(file: URL): readonly TimeCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseCase)
}

/** @throws SyntaxError where a bracket is not closed. */
function parseCase(line: string): TimeCase {
  const bar = line.indexOf(' | ')
  const published = line.slice(0, bar)
  let text = ''
  const open: number[] = []
  const times: ExpectedTime[] = []
  for (const piece of line.slice(bar + 3).match(/\[|\|[^\]]*\]|[^[|]+/g) ?? []) {
    if (piece === '[') open.push(text.length)
    else if (piece.startsWith('|')) {
      const start = open.pop()
      if (start === undefined) throw new SyntaxError(`nothing is open before ${piece} in: ${line}`)
      times.push({ start, end: text.length, value: piece.slice(1, -1) })
    } else text += piece
  }
  if (open.length > 0) throw new SyntaxError(`a bracket is not closed in: ${line}`)
  return {
    line,
    published: published === '-' ? null : published,
    text,
    times: times.toSorted((a, b) => a.start - b.start || b.end - a.end),
  }
}
