import type { Reading } from '../../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import Database from 'better-sqlite3'

import { makeReader } from '../../../src/reading/index.ts'
import { openStore } from '../../../src/record/index.ts'
import { connectSqlite, openSqlite } from '../../../src/record/databases/sqlite/sqlite.ts'
import { makeStore } from '../../../src/record/make-store.ts'
import { readExamples } from '../example-readings.ts'

describe('the file of a record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  let readings: readonly Reading[] = []
  const first = (): Reading => {
    const [reading] = readings
    assert.ok(reading)
    return reading
  }
  before(async () => {
    readings = await readExamples(3)
  })
  after(() => rmSync(folder, { recursive: true }))

  test('what is removed is not left in the file', async () => {
    const leaving = join(folder, 'leaving.sqlite')
    const reader = await makeReader()
    const content = 'Ann Lind said the quicksilver was in the harbour, and Bo Moe was told of it.'
    const reading = await reader.read({ content })
    await reader.close()
    const one = await openStore(leaving, { create: true })
    for (const kept of [...readings, reading]) await one.keep(kept)
    await one.close()
    assert.ok(readFileSync(leaving).includes('quicksilver'))
    const again = await openStore(leaving)
    await again.remove(reading.report.id)
    await again.close()
    assert.equal(readFileSync(leaving).includes('quicksilver'), false)
    assert.equal(
      readFileSync(leaving).includes('Lind'),
      readings.some((kept) => JSON.stringify(kept).includes('Lind')),
    )
  })

  test('what is no record is left as it is', async () => {
    const other = join(folder, 'other.sqlite')
    const database = new Database(other)
    database.exec('create table t (a)')
    database.close()
    await assert.rejects(openStore(other), { code: 'record-foreign' })
    const text = join(folder, 'text.sqlite')
    writeFileSync(text, 'no database at all, but a text that is long enough'.repeat(100))
    await assert.rejects(openStore(text, { create: true }), { code: 'record-damaged' })
  })

  test('what may not be written to is told of, can be read, and is as it was', async () => {
    const closed = join(folder, 'closed.sqlite')
    const writable = await openStore(closed, { create: true })
    await writable.keep(first())
    await writable.close()
    const bytes = readFileSync(closed)
    const closedStore = await makeStore(connectSqlite(new Database(closed, { readonly: true })))
    const [, other] = readings
    assert.ok(other)
    for (const work of [closedStore.keep(other), closedStore.remove(first().report.id)]) {
      await assert.rejects(work, { code: 'record-not-written' })
    }
    assert.equal((await closedStore.count()).reports, 1)
    assert.ok((await closedStore.search('', { limit: 1 })).hits.length > 0)
    await closedStore.close()
    assert.ok(bytes.equals(readFileSync(closed)))
  })

  test('a full disk is told of, and the record is as it was', async () => {
    const full = join(folder, 'full.sqlite')
    await (await openStore(full, { create: true })).close()
    const database = openSqlite(full, false)
    database.pragma(
      `max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 2}`,
    )
    const limited = await makeStore(connectSqlite(database))
    await assert.rejects(limited.keep(first()), { code: 'record-not-written' })
    for await (const fault of limited.verify()) assert.fail(fault.problem)
    assert.equal((await limited.count()).reports, 0)
    await limited.close()
  })
})
