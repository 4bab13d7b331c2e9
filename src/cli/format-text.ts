import { styleText } from 'node:util'

import type { Party } from '../parties/index.ts'
import type { Reading, Statement } from '../reading/index.ts'
import { describeFirmness } from './describe-firmness.ts'
import { describeSaid } from './describe-said.ts'
import { wordsOf } from './words-of.ts'

/**
 * A reading for people: what is known of the report, its text with the spans marked by sign and colour
 * ([source] {cue} «content», each with the statement's number), and its statements as a table. Control
 * characters of the report are shown, not sent to the terminal.
 */
export function formatReading(reading: Reading, stream: NodeJS.WriteStream): string {
  const style: Style = (format, text) => styleText(format, text, { stream, validateStream: true })
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

type Style = (format: Parameters<typeof styleText>[0], text: string) => string

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

/** Who speaks, with the name where there is one, for whom, and who may be meant where it is not known. */
function describeSpeakers(
  { speakers, source, via }: Statement,
  known: ReadonlyMap<string, Party>,
): string {
  const nameOf = (id: string | null) => (id === null ? null : (known.get(id)?.name ?? null))
  const described = speakers.map(({ party, name, candidates }) => {
    if (party === null) {
      const may = candidates.flatMap((candidate) => nameOf(candidate.party) ?? [])
      return `${wordsOf(source)} (${may.length > 0 ? `${may.join(' or ')}?` : 'not known who'})`
    }
    const institution = nameOf(known.get(party)?.of ?? null)
    const who = name ?? nameOf(party) ?? wordsOf(source)
    return institution === null || who.includes(institution) ? who : `${who} (${institution})`
  })
  const relayed = via.flatMap(({ party }) => nameOf(party) ?? [])
  return described.join(', ') + (relayed.length > 0 ? `, by ${relayed.join(', ')}` : '')
}

/** To whom and on what occasion: "to reporters", "interview, Harbour One". */
function describeOccasion({ to, occasion }: Statement): string {
  return [
    ...(to.length > 0 ? [`to ${to.map(({ mention }) => mention.text).join(', ')}`] : []),
    ...(occasion
      ? [[occasion.kind, occasion.outlet?.text, occasion.place?.text].filter(Boolean).join(', ')]
      : []),
  ].join('; ')
}

const signs: Readonly<Record<Statement['authority'], string>> = {
  named: '● named',
  unnamed: '◐ unnamed',
  collective: '◔ collective',
  institution: '▣ institution',
  document: '▤ document',
  none: '○ no source',
  unknown: '? not known',
}

/** Each statement on three lines: who, on what authority and to whom; how, when and how firmly; what. */
function formatStatements({ statements, parties }: Reading, style: Style): readonly string[] {
  if (statements.length === 0) return [style('dim', 'No statements were found.')]
  const known = new Map(parties.map((party) => [party.id, party]))
  const indent = ' '.repeat(String(statements.length).length + 2)
  return statements.flatMap((statement, index) => {
    const who = describeSpeakers(statement, known)
    const head = [who, signs[statement.authority], describeOccasion(statement), statement.form]
    const how = [wordsOf(statement.cue), describeSaid(statement.said), describeFirmness(statement)]
    const what = wordsOf(statement.content) + (statement.again.length > 0 ? ' (stands again)' : '')
    const number = String(index + 1).padStart(indent.length - 2)
    return [
      `${number}  ${style('bold', inLine(head))}`,
      `${indent}${inLine(how)}`,
      `${indent}${style('dim', cut(visible(what).replaceAll('\n', ' ')))}`,
    ]
  })
}

const inLine = (parts: readonly string[]): string =>
  visible(parts.filter((part) => part !== '').join(' · ')).replaceAll('\n', ' ')

/** What is said stands whole in the text above: here so much that it can be told from others. */
const cut = (words: string): string =>
  words.length > mostShown ? `${words.slice(0, mostShown - 1)}…` : words

const mostShown = 140

function formatNotices({ notices }: Reading, style: Style): readonly string[] {
  return notices.map(({ severity, span, reason }) => {
    const place = span === null ? '' : ` (at character ${span.start})`
    return style(severity === 'warning' ? 'yellow' : 'dim', `! ${visible(reason)}${place}`)
  })
}

/** Control characters, but for line breaks and tabs, as their pictures: a report cannot steer the terminal. */
function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\0-\x08\x0b-\x1f]/g, (control) =>
      String.fromCodePoint(0x2400 + control.charCodeAt(0)),
    )
    .replaceAll(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
