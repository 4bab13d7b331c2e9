import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'

import type { Store } from '../../src/record/index.ts'
import { exportAll, openDecidedRecord } from './exported.ts'

let store: Store
let readings: readonly Reading[]
let close: () => Promise<void>
before(async () => {
  ;({ store, readings, close } = await openDecidedRecord())
})
after(() => close())

test('CSV has a row for each statement, as people have corrected it, and no cell is a formula', async () => {
  const csv = await exportAll(store, { format: 'csv' })
  const rows: Readonly<Record<string, string>>[] = parse(csv, { columns: true })
  assert.deepEqual(
    rows.map(({ statement }) => statement),
    readings.flatMap(({ statements }) => statements.map(({ id }) => id)),
  )
  assert.ok(rows.some(({ speakers }) => speakers === 'Ruth Ansgar'))
  for (const cell of rows.flatMap((row) => Object.values(row)))
    assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
  assert.ok(rows.some((row) => row['report_source'] === "'=astral.txt"))
  assert.notEqual(csv[0], 0xef)
  const marked = await exportAll(store, { format: 'csv', bom: true })
  assert.deepEqual(marked, Buffer.concat([Buffer.from('\ufeff'), csv]))
})

test('Parquet holds the same table, days as days and offsets as numbers', async () => {
  const bytes = await exportAll(store, { format: 'parquet' })
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  const rows = await parquetReadObjects({ file })
  const statements = readings.flatMap((reading) =>
    reading.statements.map((statement) => ({ reading, statement })),
  )
  assert.equal(parquetMetadata(file).num_rows, BigInt(statements.length))
  for (const [index, { reading, statement }] of statements.entries()) {
    const row = rows[index] ?? assert.fail()
    assert.equal(row['statement'], statement.id)
    assert.equal(row['start'], statement.content[0]?.start)
    assert.equal(row['confidence'], statement.confidence)
    const published: unknown = row['published']
    const day = published instanceof Date ? published.toISOString().slice(0, 10) : null
    assert.equal(day, reading.report.published.start)
    assert.equal(row['outlet'] ?? null, reading.report.outlet)
  }
})

test('a database reads the Parquet: its columns have the types that one counts and sorts by, and the rows are those of the CSV', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const [parquet, csv] = [join(folder, 'a.parquet'), join(folder, 'a.csv')]
  writeFileSync(parquet, await exportAll(store, { format: 'parquet' }))
  writeFileSync(csv, await exportAll(store, { format: 'csv' }))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  try {
    const columns = await ask(`describe select * from '${parquet}'`)
    const types = new Map(columns.map((row) => [row['column_name'], row['column_type']]))
    assert.equal(types.get('published'), 'DATE')
    assert.equal(types.get('start'), 'INTEGER')
    assert.equal(types.get('confidence'), 'DOUBLE')
    assert.equal(types.get('content'), 'VARCHAR')
    const counted = `authority, count(*)::int as statements from`
    const [inParquet, inCsv] = await Promise.all(
      [parquet, csv].map((file) => ask(`select ${counted} '${file}' group by all order by all`)),
    )
    assert.deepEqual(inParquet, inCsv)
    const total = (inParquet ?? []).reduce((sum, row) => sum + Number(row['statements']), 0)
    assert.equal(total, readings.flatMap(({ statements }) => statements).length)
    const texts = await ask(`select statement, content from '${parquet}' order by statement`)
    // What would be a formula in a spreadsheet has an apostrophe before it, in CSV alone.
    const unguarded = String.raw`regexp_replace(content, '^''([=+@-])', '\1') as content`
    const same = await ask(`select statement, ${unguarded} from '${csv}' order by statement`)
    assert.deepEqual(texts, same)
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
})

test('a query gives what it finds, and nothing found is a table without rows', async () => {
  const query = 'speaker:ansgar authority:collective'
  const found: unknown[] = parse(await exportAll(store, { format: 'csv', query }), {
    columns: true,
  })
  assert.equal(found.length, 1)
  const none = { query: 'speaker:nobody' }
  assert.deepEqual(parse(await exportAll(store, { format: 'csv', ...none }), { columns: true }), [])
  const bytes = await exportAll(store, { format: 'parquet', ...none })
  assert.deepEqual(await parquetReadObjects({ file: new Uint8Array(bytes).buffer }), [])
  assert.equal((await exportAll(store, { format: 'jsonl', ...none })).length, 0)
})

test('JSONL of a query is a hit a line, each time that it is told', async () => {
  const lines = (await exportAll(store, { format: 'jsonl', query: '' }))
    .toString()
    .trimEnd()
    .split('\n')
  const ids = lines.map((line) => (JSON.parse(line) as { statement: { id: string } }).statement.id)
  const all = readings.flatMap(({ statements }) => statements.map(({ id }) => id))
  assert.deepEqual(ids.toSorted(), all.toSorted())
})
