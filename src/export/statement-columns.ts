import { anonymityOf, type Reading, type Statement } from '../data-model/index.ts'
import { speakersOf, wordsOf } from '../wording/index.ts'

/** What rows are made of: a reading, or what a search gives of one. */
export interface StatementRows extends Pick<Reading, 'statements' | 'parties'> {
  readonly report: Omit<Reading['report'], 'text' | 'metadata'>
}

/** A column of a table with one row a statement. */
export interface StatementColumn {
  readonly name: string
  /** day: a calendar day, `YYYY-MM-DD`; offset: in UTF-16 code units into the report's text. */
  readonly type: 'text' | 'day' | 'offset' | 'number' | 'flag'
  /** What stands in it; null where nothing does. */
  readonly valueOf: (
    reading: StatementRows,
    statement: Statement,
  ) => string | number | boolean | null
}

/** The columns of CSV and Parquet. Fragments are parted by " … ", several names by "; ". */
export const statementColumns: readonly StatementColumn[] = [
  { name: 'report', type: 'text', valueOf: ({ report }) => report.id },
  { name: 'report_source', type: 'text', valueOf: ({ report }) => report.source },
  { name: 'outlet', type: 'text', valueOf: ({ report }) => report.outlet },
  { name: 'title', type: 'text', valueOf: ({ report }) => report.title },
  { name: 'published', type: 'day', valueOf: ({ report }) => report.published.start },
  { name: 'statement', type: 'text', valueOf: (_, { id }) => id },
  { name: 'form', type: 'text', valueOf: (_, { form }) => form },
  { name: 'kind', type: 'text', valueOf: (_, { kind }) => kind },
  { name: 'turn', type: 'flag', valueOf: (_, { turn }) => turn },
  { name: 'authority', type: 'text', valueOf: (_, { authority }) => authority },
  {
    name: 'anonymity',
    type: 'text',
    valueOf: ({ parties }, statement) => anonymityOf(statement, parties),
  },
  {
    name: 'speakers',
    type: 'text',
    valueOf: (_, { speakers }) => speakers.flatMap(({ name }) => name ?? []).join('; '),
  },
  {
    name: 'speaks_for',
    type: 'text',
    valueOf: ({ parties }, statement) =>
      speakersOf(statement, parties)
        .flatMap(({ institution }) => institution?.name ?? [])
        .join('; '),
  },
  {
    name: 'addressees',
    type: 'text',
    valueOf: (_, { addressees }) => addressees.map(({ mention }) => mention.text).join('; '),
  },
  { name: 'occasion', type: 'text', valueOf: (_, { occasion }) => occasion?.kind ?? null },
  { name: 'said_start', type: 'day', valueOf: (_, { said }) => said.start },
  { name: 'said_end', type: 'day', valueOf: (_, { said }) => said.end },
  { name: 'said_basis', type: 'text', valueOf: (_, { said }) => said.basis },
  {
    name: 'said_expression',
    type: 'text',
    valueOf: (_, { said }) => said.expression?.text ?? null,
  },
  { name: 'said_confidence', type: 'number', valueOf: (_, { said }) => said.confidence },
  {
    name: 'via',
    type: 'text',
    valueOf: (_, { via }) => via.map(({ mention }) => mention.text).join('; '),
  },
  { name: 'source', type: 'text', valueOf: (_, { source }) => wordsOf(source) },
  { name: 'cue', type: 'text', valueOf: (_, { cue }) => wordsOf(cue) },
  { name: 'content', type: 'text', valueOf: (_, { content }) => wordsOf(content) },
  { name: 'utterance', type: 'text', valueOf: (_, { utterance }) => utterance },
  { name: 'act', type: 'text', valueOf: (_, { act }) => act },
  { name: 'polarity', type: 'text', valueOf: (_, { polarity }) => polarity },
  { name: 'modality', type: 'text', valueOf: (_, { modality }) => modality },
  { name: 'evidence', type: 'text', valueOf: (_, { evidence }) => wordsOf(evidence) },
  { name: 'start', type: 'offset', valueOf: (_, { content }) => content[0]?.start ?? null },
  { name: 'end', type: 'offset', valueOf: (_, { content }) => content.at(-1)?.end ?? null },
  { name: 'confidence', type: 'number', valueOf: (_, { confidence }) => confidence },
  {
    name: 'repeats',
    type: 'number',
    valueOf: (_, { repeats, content }) => repeats.length / Math.max(content.length, 1),
  },
]
