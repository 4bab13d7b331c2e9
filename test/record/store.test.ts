import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { makeReader } from '../../src/reading/index.ts'
import { openStore, type ReportPage, type Store } from '../../src/record/index.ts'
import { readExamples } from './example-readings.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

const collect = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

for (const kind of recordKinds) {
  describe(`a record in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let readings: readonly Reading[] = []
    let store: Store
    const first = (): Reading => {
      const [reading] = readings
      assert.ok(reading)
      return reading
    }
    before(async () => {
      readings = await readExamples()
      places = await kind.open()
      store = await openStore(await places.newPlace(), { create: true })
      for (const reading of readings) assert.equal(await store.keep(reading), 'added')
    })
    after(async () => {
      await store.close()
      await places.close()
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

    test('lists its reports page after page, the last added first', async () => {
      const ids = await collect(store.reports())
      const pages: ReportPage[] = []
      for (let page: string | null | undefined; page !== null;) {
        const found: ReportPage = await store.reportPage({ limit: 5, page })
        pages.push(found)
        page = found.next
      }
      assert.deepEqual(
        pages.map(({ reports }) => reports.length),
        [5, 5, 5, readings.length - 15],
      )
      const listed = pages.flatMap(({ reports }) => reports)
      assert.deepEqual(
        listed.map(({ id }) => id),
        ids.toReversed(),
      )
      for (const { statements, addedAt, ...report } of listed) {
        const reading = readings.find((one) => one.report.id === report.id) ?? assert.fail()
        const { id, title, outlet, published, source } = reading.report
        assert.deepEqual(report, { id, title, outlet, published, source })
        assert.equal(statements, reading.statements.length)
        assert.equal(new Date(addedAt).toISOString(), addedAt)
      }
      assert.deepEqual((await store.reportPage()).reports, listed.slice(0, 20))
    })

    test('a page of another list, a forged one and a limit that is none are refused', async () => {
      const { next } = await store.reportPage({ limit: 1 })
      assert.ok(next)
      await assert.rejects(store.search('', { page: next }), { code: 'usage' })
      const page = Buffer.from(next, 'base64url').toString()
      const mark = page.slice(0, page.indexOf(','))
      for (const end of ['"\\u0000","x"', '1,2', '"2021-03-02T00:00:00Z","\\u0000"', '"",""']) {
        const forged = Buffer.from(`${mark},${end}]`).toString('base64url')
        await assert.rejects(store.reportPage({ page: forged }), { code: 'usage' }, end)
      }
      for (const limit of [0, 101, 1.5, NaN]) {
        await assert.rejects(store.reportPage({ limit }), { code: 'usage' })
      }
    })

    test('the same report again changes nothing', async () => {
      const counts = await store.count()
      const given = first()
      const later = { ...given, made: { ...given.provenance, at: '2099-01-01T00:00:00.000Z' } }
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
      await assert.rejects(store.keep(forged), /is not what the text has there/)
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

    test('holds names, outlets, addresses and words of any length', async () => {
      const reader = await makeReader()
      const long = (letter: string, length: number) => letter.repeat(length)
      const texts = [
        `Ann ${long('x', 4000)} said the ship had sailed.`,
        `“The ${long('y', 3000)} has ${long('word ', 4000)}sailed,” said Bo Moe.`,
      ]
      for (const content of texts) {
        const { report, ...read } = await reader.read({ content })
        const url = { field: 'url', value: `https://x.example/${long('z', 9000)}`, from: 'meta' }
        const outlet = `Outlet ${long('w', 9000)}`
        const reading = { ...read, report: { ...report, outlet, metadata: [url] } } as Reading
        assert.equal(await store.keep(reading), 'added')
        assert.equal(await store.keepPlace({ ...reading.report, outlet: `${outlet} 2` }), 'placed')
        assert.equal(await store.keepPlace({ ...reading.report, outlet: `${outlet} 2` }), 'known')
        assert.ok(reading.statements.length > 0)
        const found = await store.search(`outlet:${long('w', 900)}* sailed`)
        assert.deepEqual(
          found.hits.map((hit) => hit.report.id),
          [report.id],
        )
        assert.deepEqual(await collect(store.verify()), [])
        assert.ok(await store.remove(report.id))
      }
      await reader.close()
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
      const { entries, head, ...now } = await store.count()
      // All is as it was but for the chain of changes, which has both.
      const { entries: entriesBefore, head: headBefore, ...rest } = counts
      assert.deepEqual({ ...now, bytes: 0 }, { ...rest, bytes: 0 })
      assert.equal(entries, entriesBefore + 2)
      assert.notEqual(head, headBefore)
    })

    test('a backup is a record with the same in it, made while the record is written to', async () => {
      const copies = mkdtempSync(join(tmpdir(), 'onrecord-'))
      const copy = join(copies, 'copy.sqlite')
      const [done] = await Promise.all([store.backUp(copy), store.keep(first())])
      assert.equal(done, undefined)
      const opened = await openStore(copy)
      assert.deepEqual(
        { ...(await opened.count()), bytes: 0 },
        { ...(await store.count()), bytes: 0 },
      )
      assert.deepEqual(await collect(opened.verify()), [])
      for (const { report } of readings) {
        assert.equal(await opened.readingJson(report.id), await store.readingJson(report.id))
      }
      for (const query of ['', 'no plans', 'the OR patrols OR act:deny']) {
        assert.deepEqual(await opened.countFacets(query), await store.countFacets(query))
        assert.deepEqual(await opened.search(query), await store.search(query))
      }
      await opened.close()
      rmSync(copies, { recursive: true })
    })

    test('where none is, none is made unless asked for', async () => {
      const none = await places.newPlace()
      for (let attempt = 0; attempt < 2; attempt++) {
        await assert.rejects(openStore(none), { code: 'record-missing' })
      }
    })

    test('a record of a later Onrecord is refused', async () => {
      const later = await places.newPlace()
      await (await openStore(later, { create: true })).close()
      await places.change(later, `insert into migration values (999, '2099-01-01')`)
      await assert.rejects(openStore(later), { code: 'record-newer' })
    })
  })
}
