import type { Reading } from '../../data-model/index.ts'
import { formatStatement, makeStyle, type Style } from './format-statement.ts'
import { markText, marksOf } from './mark-text.ts'
import { plural } from '../../wording/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/**
 * A reading for people: what is known about the report, its text with the spans marked by sign and colour ([source]
 * {cue} «content», each with the statement's number), and its statements as a table. Control characters of the report
 * are shown, not sent to the terminal.
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
      ? 'date unknown'
      : `published ${daysOf(report.published)}${worked.has(report.published.basis) ? ' (worked out)' : ''}`,
    report.byline === null ? null : `by ${report.byline}`,
    report.dateline === null ? null : `from ${report.dateline.place}`,
    plural(statements.length, 'statement'),
    repeats.length === 0 ? null : plural(repeats.length, 'repeated passage'),
  ].filter((fact) => fact !== null)
  return [
    style('bold', escapeControlCharacters(report.title ?? report.source)),
    style('dim', escapeControlCharacters(`${report.source} · ${facts.join(' · ')}`)),
  ]
}

/** Dates that neither a person nor the file's metadata give. */
const worked: ReadonlySet<string> = new Set(['dateline', 'inferred'])

const daysOf = ({ start, end }: { start: string | null; end: string | null }): string =>
  start === end ? String(start) : `${start} to ${end}`

function formatText({ report, statements, repeats }: Reading, style: Style): string {
  const marks = [
    ...statements.flatMap((statement, index) => marksOf(statement, String(index + 1))),
    ...repeats.map(({ again }) => ({ span: again, role: null, label: '' })),
  ]
  return markText(report.text, { start: 0, end: report.text.length }, marks, style)
}

function formatStatements(
  { report, statements, parties }: Reading,
  style: Style,
): readonly string[] {
  if (statements.length === 0) return [style('dim', 'No statements were found.')]
  const width = String(statements.length).length
  return statements.flatMap((statement, index) =>
    formatStatement(
      { statement, parties, report },
      `${String(index + 1).padStart(width)}  `,
      style,
    ),
  )
}

function formatNotices({ notices }: Reading, style: Style): readonly string[] {
  return notices.map(({ severity, span, reason }) => {
    const place = span === null ? '' : ` (at character ${span.start})`
    return style(
      severity === 'warning' ? 'yellow' : 'dim',
      `! ${escapeControlCharacters(reason)}${place}`,
    )
  })
}
