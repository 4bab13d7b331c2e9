import type { Statement } from '../data-model/index.ts'
import type { ByteWriter, ParquetWriter, SchemaElement } from 'hyparquet-writer'

import type { CorrectedReading } from '../record/index.ts'
import { version } from '../version.ts'
import { statementColumns, type StatementColumn, type StatementRows } from './statement-columns.ts'

/** So many rows are in memory at a time, and in a row group of the file. */
const rowsOfGroup = 5000

/** A table of statements as an Apache Parquet file, one row each, piece by piece. Days are of the type DATE. */
export async function* writeParquet(
  found: AsyncIterable<CorrectedReading>,
): AsyncGenerator<Uint8Array> {
  const hyparquet = await import('hyparquet-writer')
  const writer = new hyparquet.ByteWriter()
  const root = { name: 'statements', num_children: statementColumns.length }
  const schema = [root, ...statementColumns.map(describeColumn)]
  const file = new hyparquet.ParquetWriter({ writer, schema, createdBy: `onrecord ${version}` })
  let rows: (readonly [StatementRows, Statement])[] = []
  for await (const { reading } of found) {
    for (const statement of reading.statements) {
      rows.push([reading, statement])
      if (rows.length < rowsOfGroup) continue
      await writeGroup(file, rows)
      rows = []
      yield take(writer)
    }
  }
  if (rows.length > 0) await writeGroup(file, rows)
  await file.finish()
  yield take(writer)
}

const types: Readonly<Record<StatementColumn['type'], Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  offset: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
}

const describeColumn = ({ name, type }: StatementColumn): SchemaElement => ({
  name,
  repetition_type: 'OPTIONAL',
  ...types[type],
})

async function writeGroup(
  file: ParquetWriter,
  rows: readonly (readonly [StatementRows, Statement])[],
): Promise<void> {
  const columnData = statementColumns.map(({ name, type, valueOf }) => ({
    name,
    data: rows.map(([reading, statement]) => {
      const value = valueOf(reading, statement)
      return type === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value
    }),
  }))
  await file.write({ columnData, rowGroupSize: rowsOfGroup })
}

/** What was written since the last time. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  // The offset goes on: it is the place in the whole file.
  writer.index = 0
  return bytes
}
