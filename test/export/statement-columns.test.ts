import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Statement } from '../../src/data-model/index.ts'
import { csvHeader, toCsvRows, writeCsv } from '../../src/export/csv.ts'
import { statementColumns, type StatementRows } from '../../src/export/statement-columns.ts'
import type { CorrectedReading } from '../../src/record/index.ts'
import { makeSpan } from '../../src/text/index.ts'
import { checkTable } from '../check-table.ts'

const text = 'Lind and Moe said no, and yes, to the clerk.'
const span = (words: string) => {
  const start = text.indexOf(words)
  return makeSpan(text, start, start + words.length)
}

const statement = {
  id: 's-1',
  form: 'indirect',
  kind: 'speech',
  turn: false,
  utterance: 'withheld',
  content: [span('no'), span('yes')],
  cue: [span('said')],
  source: [span('Lind and Moe')],
  speakers: [
    { party: null, name: 'Ann Lind', mention: span('Lind'), candidates: [], confidence: 1 },
    { party: null, name: null, mention: span('Moe'), candidates: [], confidence: 1 },
    { party: null, name: 'Peter Moe', mention: span('Moe'), candidates: [], confidence: 1 },
  ],
  authority: 'named',
  via: [],
  addressees: [{ party: 'p', mention: span('the clerk') }],
  occasion: null,
  said: {
    start: '2014-06-16',
    end: '2014-06-17',
    basis: 'implied',
    expression: null,
    confidence: 0.75,
  },
  act: 'say',
  polarity: 'positive',
  modality: 'certain',
  evidence: [],
  confidence: 0.5,
  repeats: [span('no'), span('yes'), span('no'), span('yes')],
} as unknown as Statement

const rowsOf = (more: Partial<Statement>, outlet: string | null = null): StatementRows =>
  ({
    report: {
      id: 'r',
      source: 'ours.txt',
      outlet,
      title: null,
      published: { start: null, end: null, basis: 'unknown' },
    },
    parties: [],
    statements: [{ ...statement, ...more }],
  }) as unknown as StatementRows

const valueOf = (name: string, more: Partial<Statement> = {}): string => {
  const column = statementColumns.find((one) => one.name === name)
  const rows = rowsOf(more)
  const [one] = rows.statements
  assert.ok(column && one, name)
  const value = column.valueOf(rows, one)
  return value === null ? '-' : JSON.stringify(value)
}

checkTable(
  'statementColumns',
  (name) => valueOf(name),
  `
  # several names, and several fragments
  speakers → "Ann Lind; Peter Moe"
  content → "no … yes"
  source → "Lind and Moe"
  cue → "said"
  addressees → "the clerk"
  # where it starts and ends, over all fragments
  start → 18
  end → 29
  # how often it is told again: each time in as many fragments as it has
  repeats → 2
  confidence → 0.5
  # days
  said_start → "2014-06-16"
  said_end → "2014-06-17"
  said_basis → "implied"
  said_confidence → 0.75
  # whether it was said, and whether it is words
  kind → "speech"
  turn → false
  utterance → "withheld"
  # nothing
  anonymity → -
  said_expression → -
  occasion → -
  outlet → -
  title → -
  published → -
  via → ""
  evidence → ""
  speaks_for → ""
`,
)

test('a statement without content has no place, and is told no more often', () => {
  const more = { content: [], repeats: [] }
  assert.deepEqual(
    ['start', 'end', 'repeats', 'content'].map((name) => valueOf(name, more)),
    ['-', '-', '0', '""'],
  )
})

checkTable(
  'toCsvRows: a cell that a spreadsheet would take for a formula',
  (outlet) =>
    toCsvRows(rowsOf({}, outlet.replace('⇥', '\t')))
      .split(',s-1')[0]
      ?.split('ours.txt,')[1] ?? '-',
  `
  # has an apostrophe before it
  =1+1 → '=1+1,,
  +1 → '+1,,
  -1 → '-1,,
  @lind → '@lind,,
  ⇥1 → '\t1,,
  # others are as they are
  Orvik → Orvik,,
  1=1 → 1=1,,
  # with a mark of the format in quotation marks
  a, b → "a, b",,
  a "b" → "a ""b""",,
`,
)

test('CSV starts with the names of the columns, after the byte order mark if it is asked for', async () => {
  const readAll = async (options?: { readonly bom: boolean }) => {
    const found = async function* (): AsyncGenerator<CorrectedReading> {
      await Promise.resolve()
      yield { reading: rowsOf({}), decided: [] } as unknown as CorrectedReading
    }
    const pieces: string[] = []
    for await (const piece of writeCsv(found(), options)) pieces.push(piece)
    return pieces
  }
  const [header, row] = await readAll()
  assert.equal(header, csvHeader())
  assert.match(header ?? '', /^report,report_source,/)
  assert.equal(row, toCsvRows(rowsOf({})))
  assert.equal((await readAll({ bom: true }))[0], `\ufeff${header}`)
})
