import { stringify } from 'csv-stringify/sync'

import type { CorrectedReading } from '../record/index.ts'
import { statementColumns, type StatementRows } from './statement-columns.ts'

/** The mark by which Excel knows a file as UTF-8. */
export const byteOrderMark = '\ufeff'

/** A table of statements as CSV (RFC 4180), one row each; `bom`: with a byte order mark before it. */
export async function* writeCsv(
  found: AsyncIterable<CorrectedReading>,
  { bom = false }: { readonly bom?: boolean } = {},
): AsyncGenerator<string> {
  yield (bom ? byteOrderMark : '') + csvHeader()
  for await (const { reading } of found) yield toCsvRows(reading)
}

/** The first line: the columns' names. */
export const csvHeader = (): string => stringify([statementColumns.map(({ name }) => name)])

/** The rows of a reading's statements. */
export const toCsvRows = (reading: StatementRows): string =>
  writeRows(
    reading.statements.map((statement) =>
      statementColumns.map(({ valueOf }) => valueOf(reading, statement)),
    ),
  )

/** Rows of a table. A cell that a spreadsheet would take for a formula is made text by an apostrophe before it. */
export const writeRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows], { escape_formulas: true, cast: { boolean: String } })

/** What stands in a cell of a table; null where nothing does. */
export type Cell = string | number | boolean | null
