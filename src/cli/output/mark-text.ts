import type { Statement } from '../../data-model/index.ts'
import type { Span } from '../../text/index.ts'
import { markSigns } from '../../wording/index.ts'
import type { Style } from './format-statement.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/**
 * A span to be marked, with its role and its statement; without a role it is a repeated passage, which is left out.
 */
export interface Mark {
  readonly span: Span
  readonly role: keyof typeof colours | null
  readonly label: string
}

const colours = { source: 'blue', cue: 'magenta', content: 'green' } as const

/** The marks of a statement. */
export const marksOf = (statement: Statement, label: string): readonly Mark[] =>
  (['source', 'cue', 'content'] as const).flatMap((role) =>
    statement[role].map((span) => ({ span, role, label })),
  )

/**
 * A part of a text with the marks in it, by sign and colour: [source] {cue} «content», each with its label. A content
 * may have all of another's marks inside, as the turn of a transcript does.
 */
export function markText(
  text: string,
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  style: Style,
): string {
  const sorted = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return markSorted(text, range, sorted, style, (part) => part).trim()
}

function markSorted(
  text: string,
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  style: Style,
  paint: (part: string) => string,
): string {
  const pieces: string[] = []
  let at = range.start
  for (const [index, { span, role, label }] of marks.entries()) {
    // A source that serves two statements is marked once.
    if (span.start < at) continue
    pieces.push(paint(escapeControlCharacters(text.slice(at, span.start))))
    if (role === null) {
      pieces.push(style('dim', `(${span.text.length} characters repeated from above)`))
    } else {
      const [open, close] = markSigns[role]
      const inColour = (part: string) =>
        part
          .split('\n')
          .map((line) => (line === '' ? '' : style(colours[role], line)))
          .join('\n')
      const inside = role === 'content' ? marksInside(span, marks, index) : []
      pieces.push(
        inside.length === 0
          ? inColour(`${open}${escapeControlCharacters(span.text)}${close}`)
          : `${inColour(open)}${markSorted(text, span, inside, style, inColour)}${inColour(close)}`,
        style('dim', label),
      )
    }
    at = span.end
  }
  pieces.push(paint(escapeControlCharacters(text.slice(at, range.end))))
  return pieces.join('')
}

/** The marks after the one at `index` that are completely inside its span, and do not cover all of it. */
function marksInside(span: Span, marks: readonly Mark[], index: number): readonly Mark[] {
  const inside: Mark[] = []
  for (let next = index + 1; ; next++) {
    const mark = marks[next]
    if (!mark || mark.span.start >= span.end) return inside
    const isWhole = mark.span.start === span.start && mark.span.end === span.end
    if (mark.span.end <= span.end && !isWhole) inside.push(mark)
  }
}
