import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import Database from 'better-sqlite3'

import { makeReader, type Reading } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { connectSqlite, openSqlite } from '../../src/record/sqlite.ts'
import { makeStore } from '../../src/record/store.ts'
import { readExamples } from './example-readings.ts'

const collect = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('a record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const file = join(folder, 'record.sqlite')
  let readings: readonly Reading[] = []
  let store: Store
  const first = (): Reading => {
    const [reading] = readings
    assert.ok(reading)
    return reading
  }
  before(async () => {
    readings = await readExamples()
    store = await openStore(file, { create: true })
    for (const reading of readings) assert.equal(await store.keep(reading), 'added')
  })
  after(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  test('gives back every reading as it was', async () => {
    for (const reading of readings) {
      assert.equal(await store.readingJson(reading.report.id), JSON.stringify(reading))
    }
    assert.equal(await store.readingJson('0'.repeat(24)), null)
  })

  test('counts what is in it', async () => {
    const statements = readings.flatMap((reading) => reading.statements)
    const { bytes, ...counts } = await store.count()
    assert.equal(counts.reports, readings.length)
    assert.equal(counts.statements, statements.length)
    assert.equal(
      counts.outlets,
      new Set(readings.flatMap(({ report }) => report.outlet ?? [])).size,
    )
    assert.ok(bytes > 100_000)
    for (const { report, statements: own } of readings) {
      assert.equal(await store.countStatements(report.id), own.length)
    }
    assert.equal(await store.countStatements('0'.repeat(24)), null)
  })

  test('the same report again changes nothing', async () => {
    const counts = await store.count()
    const given = first()
    const later = { ...given, made: { ...given.made, at: '2099-01-01T00:00:00.000Z' } }
    assert.equal(await store.keep(later), 'known')
    assert.deepEqual(await store.count(), counts)
    assert.equal(await store.readingJson(given.report.id), JSON.stringify(given))
  })

  test('refuses a reading with a span that is not what stands there', async () => {
    const given = first()
    const [statement] = given.statements
    assert.ok(statement)
    const cue = [{ ...statement.content[0], text: 'made up' }]
    const forged = { ...given, statements: [{ ...statement, cue }] } as unknown as Reading
    await assert.rejects(store.keep(forged), /is not what stands there/)
  })

  test('holds what no UTF-8 text can: NUL and half a surrogate pair', async () => {
    const reader = await makeReader()
    const content = 'Ann Lind said the \ud83d ship \0 had sailed.'
    const reading = await reader.read({ content })
    await reader.close()
    assert.equal(reading.statements.length, 1)
    assert.equal(await store.keep(reading), 'added')
    const back = JSON.parse((await store.readingJson(reading.report.id)) ?? '') as Reading
    assert.deepEqual(back, reading)
    assert.deepEqual(await collect(store.verify()), [])
    assert.equal((await store.search('sailed speaker:lind')).hits.length, 1)
    assert.deepEqual(await store.remove(reading.report.id), { statements: 1 })
  })

  test('a report is removed with all that is found by it, and can be added again', async () => {
    const gone = readings.find(({ statements }) => statements.length > 3)
    assert.ok(gone)
    const counts = await store.count()
    assert.deepEqual(await store.remove(gone.report.id), { statements: gone.statements.length })
    assert.equal(await store.remove(gone.report.id), null)
    assert.equal(await store.readingJson(gone.report.id), null)
    assert.deepEqual(await collect(store.verify()), [])
    const { hits } = await store.search('', { limit: 1000 })
    assert.ok(hits.every(({ report }) => report.id !== gone.report.id))
    assert.equal(await store.keep(gone), 'added')
    assert.deepEqual({ ...(await store.count()), bytes: 0 }, { ...counts, bytes: 0 })
  })

  test('what is removed is not left in the file', async () => {
    const leaving = join(folder, 'leaving.sqlite')
    const reader = await makeReader()
    const content = 'Ann Lind said the quicksilver was in the harbour, and Bo Moe was told of it.'
    const reading = await reader.read({ content })
    await reader.close()
    const one = await openStore(leaving, { create: true })
    for (const kept of [...readings.slice(0, 3), reading]) await one.keep(kept)
    await one.close()
    assert.ok(readFileSync(leaving).includes('quicksilver'))
    const again = await openStore(leaving)
    await again.remove(reading.report.id)
    await again.close()
    assert.equal(readFileSync(leaving).includes('quicksilver'), false)
    assert.equal(
      readFileSync(leaving).includes('Lind'),
      readings.slice(0, 3).some((kept) => JSON.stringify(kept).includes('Lind')),
    )
  })

  test('a backup is a record with the same in it, made while the record is written to', async () => {
    const copy = join(folder, 'copy.sqlite')
    const [done] = await Promise.all([store.backUp(copy), store.keep(first())])
    assert.equal(done, undefined)
    const opened = await openStore(copy)
    assert.deepEqual(
      { ...(await opened.count()), bytes: 0 },
      { ...(await store.count()), bytes: 0 },
    )
    assert.deepEqual(await collect(opened.verify()), [])
    await opened.close()
  })

  test('where none is, none is made unless asked for', async () => {
    await assert.rejects(openStore(join(folder, 'none.sqlite')), { code: 'record-missing' })
    await assert.rejects(openStore('postgres://localhost/x'), { code: 'usage' })
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

  test('a record of a later Onrecord is refused', async () => {
    const later = join(folder, 'later.sqlite')
    await (await openStore(later, { create: true })).close()
    const database = new Database(later)
    database.exec(`insert into migration values (999, '2099-01-01')`)
    database.close()
    await assert.rejects(openStore(later), { code: 'record-newer' })
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
    assert.deepEqual(await collect(limited.verify()), [])
    assert.equal((await limited.count()).reports, 0)
    await limited.close()
  })
})
