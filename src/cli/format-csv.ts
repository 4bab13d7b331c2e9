import { stringify } from 'csv-stringify/sync'

import type { Reading, Statement } from '../reading/index.ts'
import { wordsOf } from './words-of.ts'

/** What rows are made of: a reading, or what a search gives of one. */
export interface StatementRows extends Pick<Reading, 'statements' | 'parties'> {
  readonly report: Omit<Reading['report'], 'text' | 'metadata'>
}

/** The columns of the CSV, one row a statement: name and what stands in it. */
const columns: readonly (readonly [
  string,
  (reading: StatementRows, statement: Statement) => string | number | null,
])[] = [
  ['report', ({ report }) => report.id],
  ['report_source', ({ report }) => report.source],
  ['outlet', ({ report }) => report.outlet],
  ['title', ({ report }) => report.title],
  ['published', ({ report }) => report.published.start],
  ['statement', (_, { id }) => id],
  ['form', (_, { form }) => form],
  ['authority', (_, { authority }) => authority],
  ['speakers', (_, { speakers }) => speakers.flatMap(({ name }) => name ?? []).join('; ')],
  ['speaks_for', ({ parties }, { speakers }) => institutionsOf(parties, speakers)],
  ['to', (_, { to }) => to.map(({ mention }) => mention.text).join('; ')],
  ['occasion', (_, { occasion }) => occasion?.kind ?? null],
  ['said_start', (_, { said }) => said.start],
  ['said_end', (_, { said }) => said.end],
  ['said_basis', (_, { said }) => said.basis],
  ['said_expression', (_, { said }) => said.expression?.text ?? null],
  ['via', (_, { via }) => via.map(({ mention }) => mention.text).join('; ')],
  ['source', (_, { source }) => wordsOf(source)],
  ['cue', (_, { cue }) => wordsOf(cue)],
  ['content', (_, { content }) => wordsOf(content)],
  ['act', (_, { act }) => act],
  ['polarity', (_, { polarity }) => polarity],
  ['modality', (_, { modality }) => modality],
  ['why', (_, { why }) => wordsOf(why)],
  ['start', (_, { content }) => content[0]?.start ?? null],
  ['end', (_, { content }) => content.at(-1)?.end ?? null],
  ['confidence', (_, { confidence }) => confidence],
  ['again', (_, { again, content }) => again.length / Math.max(content.length, 1)],
]

/** The first line: the columns' names. */
export const csvHeader = (): string => stringify([columns.map(([name]) => name)])

/**
 * The rows of a reading's statements (RFC 4180). Fragments are parted by " … ". A cell that a spreadsheet
 * would take for a formula is made text by an apostrophe before it.
 */
export function toCsvRows(reading: StatementRows): string {
  const rows = reading.statements.map((statement) =>
    columns.map(([, valueOf]) => valueOf(reading, statement)),
  )
  return stringify(rows, { escape_formulas: true })
}

/** The institutions that speakers speak for. */
function institutionsOf(parties: Reading['parties'], speakers: Statement['speakers']): string {
  const find = (id: string | null) => parties.find((party) => party.id === id)
  return speakers.flatMap(({ party }) => find(find(party)?.of ?? null)?.name ?? []).join('; ')
}
