import type { Statement } from '../reading/index.ts'
import type { Span } from '../text/index.ts'
import type { Style } from './format-statement.ts'
import { visible } from './visible.ts'

/** A span to be marked, as what and of which statement; without a role it is a passage that stands before, and left out. */
export interface Mark {
  readonly span: Span
  readonly role: keyof typeof looks | null
  readonly label: string
}

const looks = {
  source: { open: '[', close: ']', format: 'blue' },
  cue: { open: '{', close: '}', format: 'magenta' },
  content: { open: '«', close: '»', format: 'green' },
} as const

/** The marks of a statement. */
export const marksOf = (statement: Statement, label: string): readonly Mark[] =>
  (['source', 'cue', 'content'] as const).flatMap((role) =>
    statement[role].map((span) => ({ span, role, label })),
  )

/** A part of a text with the marks in it, by sign and colour: [source] {cue} «content», each with its label. */
export function markText(
  text: string,
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  style: Style,
): string {
  const pieces: string[] = []
  let at = range.start
  for (const { span, role, label } of marks.toSorted((a, b) => a.span.start - b.span.start)) {
    // A source that serves two statements is marked once.
    if (span.start < at) continue
    pieces.push(visible(text.slice(at, span.start)))
    if (role === null) {
      pieces.push(style('dim', `(${span.text.length} characters that stand above already)`))
    } else {
      const { open, close, format } = looks[role]
      const lines = `${open}${visible(span.text)}${close}`.split('\n')
      pieces.push(lines.map((line) => style(format, line)).join('\n'), style('dim', label))
    }
    at = span.end
  }
  pieces.push(visible(text.slice(at, range.end)))
  return pieces.join('').trim()
}
