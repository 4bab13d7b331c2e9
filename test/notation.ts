import { joinRanges, makeSpan, type Span } from '../src/text/index.ts'

/** A report with its statements marked by hand. */
export interface Marked {
  readonly text: string
  readonly statements: readonly MarkedParts[]
}

/** A statement's parts, fragments in text order. */
export interface MarkedParts {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Reads the notation of the tests: `[1:Ann] {1:said} «1:it rains».` The number says which statement a part is
 * of; a backslash takes a bracket as it is. A content may hold the parts of others: a turn of a transcript that relays. Fragments
 * parted by white space alone are one.
 * @throws SyntaxError where a mark is not closed, or a source or cue holds another.
 */
export function parseMarked(notation: string): Marked {
  let text = ''
  const open: { role: keyof MarkedParts; number: number; start: number; close: string }[] = []
  const ranges: { role: keyof MarkedParts; number: number; start: number; end: number }[] = []
  for (let at = 0; at < notation.length; at++) {
    const character = notation.charAt(at)
    const mark = marks[character]
    const last = open.at(-1)
    if (character === '\\') text += notation.charAt(++at)
    else if (mark) {
      const number = /^\d{1,3}(?=:)/.exec(notation.slice(at + 1, at + 5))?.[0]
      if ((last && last.role !== 'content') || !number)
        throw new SyntaxError(`a mark that is nested or has no number at ${at}`)
      open.push({ ...mark, number: Number(number), start: text.length })
      at += number.length + 1
    } else if (last && character === last.close) {
      ranges.push({ role: last.role, number: last.number, start: last.start, end: text.length })
      open.pop()
    } else text += character
  }
  const [unclosed] = open
  if (unclosed)
    throw new SyntaxError(`a mark that opens at ${unclosed.start} of the text is not closed`)
  const numbers = [...new Set(ranges.map(({ number }) => number))].toSorted((a, b) => a - b)
  const partsOf = (number: number, role: keyof MarkedParts) =>
    joinRanges(
      text,
      ranges
        .filter((range) => range.number === number && range.role === role)
        .map(({ start, end }) => makeSpan(text, start, end)),
    )
  return {
    text,
    statements: numbers.map((number) => ({
      source: partsOf(number, 'source'),
      cue: partsOf(number, 'cue'),
      content: partsOf(number, 'content'),
    })),
  }
}

/** A text with its statements marked, in the notation that `parseMarked` reads. */
export function formatMarked(text: string, statements: readonly MarkedParts[]): string {
  const edges = statements.flatMap((parts, index) =>
    Object.entries(marks).flatMap(([open, { role, close }]) =>
      parts[role].flatMap(({ start, end }) => [
        { at: start, mark: `${open}${index + 1}:`, closes: 0, other: end },
        { at: end, mark: close, closes: 1, other: start },
      ]),
    ),
  )
  let marked = ''
  let at = 0
  const escape = (part: string) => part.replaceAll(/[[\]{}«»\\]/g, '\\$&')
  for (const edge of edges.toSorted(
    (a, b) => a.at - b.at || b.closes - a.closes || b.other - a.other,
  )) {
    marked += escape(text.slice(at, edge.at)) + edge.mark
    at = edge.at
  }
  return marked + escape(text.slice(at))
}

const marks: Readonly<Record<string, { role: keyof MarkedParts; close: string }>> = {
  '[': { role: 'source', close: ']' },
  '{': { role: 'cue', close: '}' },
  '«': { role: 'content', close: '»' },
}
