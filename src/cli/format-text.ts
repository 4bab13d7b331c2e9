import type { Reading } from '../reading/index.ts'
import { formatStatement, makeStyle, type Style } from './format-statement.ts'
import { visible } from './visible.ts'

/**
 * A reading for people: what is known of the report, its text with the spans marked by sign and colour
 * ([source] {cue} «content», each with the statement's number), and its statements as a table. Control
 * characters of the report are shown, not sent to the terminal.
 */
export function formatReading(reading: Reading, stream: NodeJS.WriteStream): string {
  const style = makeStyle(stream)
  return [
    ...formatHead(reading, style),
    '',
    formatText(reading, style),
    '',
    ...formatStatements(reading, style),
    ...formatNotices(reading, style),
    '',
  ].join('\n')
}

function formatHead({ report, statements, repeats }: Reading, style: Style): readonly string[] {
  const facts = [
    report.outlet,
    report.published.start === null
      ? 'date not known'
      : `published ${daysOf(report.published)}${worked.has(report.published.basis) ? ' (worked out)' : ''}`,
    report.byline === null ? null : `by ${report.byline}`,
    report.dateline === null ? null : `from ${report.dateline.place}`,
    plural(statements.length, 'statement'),
    repeats.length === 0 ? null : plural(repeats.length, 'repeated passage'),
  ].filter((fact) => fact !== null)
  return [
    style('bold', visible(report.title ?? report.source)),
    style('dim', visible(`${report.source} · ${facts.join(' · ')}`)),
  ]
}

/** Dates that neither a person nor the file's metadata say. */
const worked: ReadonlySet<string> = new Set(['dateline', 'inferred'])

const daysOf = ({ start, end }: { start: string | null; end: string | null }): string =>
  start === end ? String(start) : `${start} to ${end}`

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const looks = {
  source: { open: '[', close: ']', format: 'blue' },
  cue: { open: '{', close: '}', format: 'magenta' },
  content: { open: '«', close: '»', format: 'green' },
} as const

function formatText({ report, statements, repeats }: Reading, style: Style): string {
  const marks = statements.flatMap((statement, index) =>
    (['source', 'cue', 'content'] as const).flatMap((role) =>
      statement[role].map((span) => ({ span, role, number: index + 1 })),
    ),
  )
  const folded = repeats.map(({ again }) => ({ span: again, role: null, number: 0 }))
  const pieces: string[] = []
  let at = 0
  for (const { span, role, number } of [...marks, ...folded].toSorted(
    (a, b) => a.span.start - b.span.start,
  )) {
    // A source that serves two statements is marked once.
    if (span.start < at) continue
    pieces.push(visible(report.text.slice(at, span.start)))
    if (role === null) {
      pieces.push(style('dim', `(${span.text.length} characters that stand above already)`))
    } else {
      const { open, close, format } = looks[role]
      const lines = `${open}${visible(span.text)}${close}`.split('\n')
      pieces.push(lines.map((line) => style(format, line)).join('\n'), style('dim', String(number)))
    }
    at = span.end
  }
  pieces.push(visible(report.text.slice(at)))
  return pieces.join('').trim()
}

function formatStatements({ statements, parties }: Reading, style: Style): readonly string[] {
  if (statements.length === 0) return [style('dim', 'No statements were found.')]
  const width = String(statements.length).length
  return statements.flatMap((statement, index) =>
    formatStatement(statement, parties, `${String(index + 1).padStart(width)}  `, style),
  )
}

function formatNotices({ notices }: Reading, style: Style): readonly string[] {
  return notices.map(({ severity, span, reason }) => {
    const place = span === null ? '' : ` (at character ${span.start})`
    return style(severity === 'warning' ? 'yellow' : 'dim', `! ${visible(reason)}${place}`)
  })
}
