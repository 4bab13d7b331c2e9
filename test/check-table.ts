import { describe, test } from 'node:test'

import { makeSpan, type Range, type Span } from '../src/text/index.ts'

/** Marks a table of what is not yet right: each case must differ from what the code gives. */
interface TableOptions {
  readonly todo?: boolean
}

/**
 * Checks a table of cases, one a line: `given → expected`. A line that starts with # names the cases below it, which are one
 * test. In what is given, ¶ is the gap between two paragraphs and ⏎ the end of a line.
 * @throws SyntaxError if a line is no case, or the table has none.
 */
export function checkTable(
  what: string,
  find: (given: string) => string,
  table: string,
  options: TableOptions = {},
): void {
  runTable(
    what,
    table,
    (line) => {
      const [given, expected, ...more] = line.split(' → ')
      if (given === undefined || expected === undefined || more.length > 0)
        throw new SyntaxError(`no case: ${line}`)
      return { expected, found: find(breakLines(given)) }
    },
    options,
  )
}

/**
 * Checks a table of texts, one a line, in which square brackets stand around what is to be found: `[Ann Lind] met a clerk.`
 * @throws SyntaxError if the table has no case.
 */
export function checkMarks(
  what: string,
  find: (text: string) => readonly Range[],
  table: string,
  options: TableOptions = {},
): void {
  runTable(
    what,
    table,
    (line) => {
      const { text } = readMarks(breakLines(line))
      return { expected: line, found: joinLines(mark(text, find(text))) }
    },
    options,
  )
}

/** A text whose square brackets are taken off, and what stood in them, in order. */
export function readMarks(marked: string): {
  readonly text: string
  readonly spans: readonly Span[]
} {
  const text = marked.replaceAll(/[[\]]/g, '')
  const spans: Span[] = []
  let open: number | null = null
  let at = 0
  for (const character of marked) {
    if (character === '[') open = at
    else if (character === ']') {
      if (open === null) throw new SyntaxError(`a bracket closes that was not opened: ${marked}`)
      spans.push(makeSpan(text, open, at))
      open = null
    } else at += character.length
  }
  if (open !== null) throw new SyntaxError(`a bracket is not closed: ${marked}`)
  return { text, spans }
}

/** The only bracketed span of a text. */
export function readMark(marked: string): { readonly text: string; readonly span: Span } {
  const { text, spans } = readMarks(marked)
  const [span] = spans
  if (!span || spans.length > 1) throw new SyntaxError(`not one bracketed span: ${marked}`)
  return { text, span }
}

/** How a table writes a truth value. */
export const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no')

/** How a table writes a list of words: `one; other`, and `-` for none. */
export const listed = (words: readonly string[]): string => words.join('; ') || '-'

interface Outcome {
  readonly expected: string
  readonly found: string
}

function runTable(
  what: string,
  table: string,
  run: (line: string) => Outcome,
  { todo = false }: TableOptions,
): void {
  const place = /[^/\\(]*\.test\.ts:\d+/.exec(new Error('a table').stack ?? '')?.[0] ?? 'a table'
  const groups = groupLines(table)
  if (groups.every(({ lines }) => lines.length === 0)) throw new SyntaxError(`no cases: ${what}`)
  describe(what, () => {
    for (const { title, lines } of groups) {
      if (todo) lines.forEach((line) => checkTodo(line, run, place))
      else if (lines.length > 0) test(title, () => checkLines(lines, run, place))
    }
  })
}

function groupLines(table: string): readonly { title: string; lines: string[] }[] {
  const groups: { title: string; lines: string[] }[] = [{ title: 'cases', lines: [] }]
  for (const line of table.split('\n').map((one) => one.trim())) {
    if (line.startsWith('# ')) groups.push({ title: line.slice(2), lines: [] })
    else if (line !== '') groups.at(-1)?.lines.push(line)
  }
  return groups
}

function checkLines(lines: readonly string[], run: (line: string) => Outcome, place: string): void {
  const wrong = lines.flatMap((line) => {
    const { expected, found } = run(line)
    return found === expected ? [] : `${line}   ← found: ${found}`
  })
  if (wrong.length > 0) throw failure(`${wrong.length} of ${lines.length}`, wrong, place)
}

/** A case that is known to be wrong is shown as such; once it is right, it fails, to be moved to the other cases. */
function checkTodo(line: string, run: (line: string) => Outcome, place: string): void {
  test(line, (context) => {
    const { expected, found } = run(line)
    if (found === expected) throw failure('right by now, move it', [line], place)
    context.todo(`found: ${found}`)
  })
}

/** An error that is printed as its cases, one a line, without a diff. */
function failure(what: string, lines: readonly string[], place: string): Error {
  const error = new Error(`${what}:\n  ${lines.join('\n  ')}`)
  error.stack = `${error.message}\n    at ${place}`
  return error
}

function mark(text: string, ranges: readonly Range[]): string {
  let marked = ''
  let at = 0
  for (const { start, end } of ranges) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}

const breakLines = (notation: string): string =>
  notation.replaceAll('¶', '\n\n').replaceAll('⏎', '\n')

const joinLines = (text: string): string => text.replaceAll('\n\n', '¶').replaceAll('\n', '⏎')
