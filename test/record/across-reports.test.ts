import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { makeSpan } from '../../src/text/index.ts'
import { readExamples } from './example-readings.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

for (const kind of recordKinds) {
  describe(`across the reports of a record in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let readings: readonly Reading[] = []
    let reader: Reader
    let store: Store
    before(async () => {
      readings = await readExamples()
      reader = await makeReader()
      places = await kind.open()
      store = await openStore(await places.newPlace(), { create: true })
      for (const reading of readings) await store.keep(reading)
    })
    after(async () => {
      for await (const { problem } of store.verify()) assert.fail(problem)
      await reader.close()
      await store.close()
      await places.close()
    })
    const reportOf = (source: string) =>
      readings.find(({ report }) => report.source === source)?.report ?? assert.fail(source)

    test('another edition is known by its address, with who is said to have said what', async () => {
      const first = reportOf('2021-03-12-courier-envoy.html')
      const corrected = reportOf('2021-03-13-courier-envoy-corrected.html')
      const [edition, ...none] = await store.editions(first.id)
      assert.deepEqual(none, [])
      assert.equal(edition?.report, corrected.id)
      const moved = edition.changes.flatMap((change) =>
        change.kind === 'changed'
          ? [[change.before, change.after].map(({ speakers }) => speakers[0]?.name)]
          : [],
      )
      assert.deepEqual(moved, [
        ['Stanisław Orrel', 'Søren Halvard'],
        ['Stanisław Orrel', 'Søren Halvard'],
      ])
      const [back] = await store.editions(corrected.id)
      assert.deepEqual([back?.report, back?.changes], [first.id, edition.changes])
      assert.deepEqual(await store.editions(reportOf('2021-03-02-meridian-patrols.txt').id), [])
    })

    test('what two editions tell of somebody unnamed in the same words is one statement', async () => {
      const editions = await store.search('"gone from no to not yet"')
      assert.deepEqual([editions.hits.length, editions.hits[0]?.alsoCount], [1, 1])
    })

    test('what was only read otherwise is no change of an edition', async () => {
      const readEdition = (crews: string) =>
        reader.read({
          content: new TextEncoder().encode(
            `<html><head><link rel="canonical" href="https://herald.example/channel"></head><body><article>
            <p>Anna Holm said the channel was open.</p><p>Officials said ${crews} crews were missing.</p>
            <p>“We wait,” said Olga Brask.</p></article></body></html>`,
          ),
          source: 'channel.html',
        })
      const first = await readEdition('two')
      const later = await readEdition('nine')
      const [holm, officials, brask] = later.statements
      assert.ok(holm?.content[0] && officials && brask)
      const { start, end } = holm.content[0]
      const content = [makeSpan(later.report.text, start + 4, end)]
      await store.keep(first)
      await store.keep({ ...later, statements: [{ ...holm, content }, officials] })
      const [edition] = await store.editions(first.report.id)
      assert.deepEqual(
        edition?.changes.map((change) => change.kind),
        ['changed'],
      )
      assert.match(JSON.stringify(edition?.changes), /nine crews/)
      for (const { report } of [first, later]) await store.remove(report.id)
    })

    test('the same text from another outlet is one report, found by both', async () => {
      const report = reportOf('2021-03-04-meridian-heron.txt')
      const { total } = await store.countFacets('outlet:meridian')
      assert.equal(await store.keepPlace({ ...report, outlet: 'Sorvat Herald' }), 'placed')
      assert.equal(await store.keepPlace({ ...report, outlet: 'Sorvat Herald' }), 'known')
      assert.equal(await store.keepPlace(report), 'known')
      assert.equal(await store.keepPlace({ ...report, id: '0'.repeat(24), outlet: 'X' }), null)
      const { places: others } = await store.relations(report.id)
      assert.deepEqual(
        others.map(({ outlet }) => outlet),
        ['Sorvat Herald'],
      )
      assert.equal((await store.countFacets('outlet:meridian')).total, total)
      const { hits } = await store.search('outlet:"Sorvat Herald"', { limit: 1000 })
      assert.equal(hits.length, await store.countStatements(report.id))
      assert.deepEqual(
        hits[0]?.also.map(({ outlet }) => outlet),
        ['Sorvat Herald'],
      )
    })

    test('people of one full name and office are one, of other offices apart', async () => {
      const [orrel, ...others] = await store.who('Stanisław Orrel')
      assert.deepEqual(others, [])
      assert.equal(orrel?.kind, 'person')
      assert.ok(orrel.reports >= 9, `in ${orrel.reports} reports`)
      assert.ok(orrel.titles.some(({ institution }) => institution === 'Defence Ministry'))
      assert.deepEqual(await store.who('orrel'), [orrel])
      assert.deepEqual(await store.who(orrel.id), [orrel])
      const { hits } = await store.search(`party:"${orrel.id}"`, { limit: 1000, each: true })
      assert.equal(hits.length, orrel.statements)
      assert.ok(
        hits.every(({ statement }) =>
          statement.speakers.some(({ name }) => name === 'Stanisław Orrel'),
        ),
      )
      const cook = await reader.read({
        content:
          'PORT ALDRY, March 31, 2021 — Stanisław Orrel, a pastry cook at the Golden Eel, said on Wednesday that the buns were gone.',
      })
      await store.keep(cook)
      const two = await store.who('Stanisław Orrel')
      assert.deepEqual(
        two.map(({ reports }) => reports),
        [orrel.reports, 1],
      )
      await store.remove(cook.report.id)
      assert.deepEqual(await store.who('Stanisław Orrel'), [orrel])
    })

    test('of an institution are its own statements and those of its people', async () => {
      const found = await store.who('Defence Ministry')
      const ministry = found.find(({ name }) => name === 'Defence Ministry')
      assert.equal(ministry?.kind, 'institution')
      const { hits } = await store.search(`party:"${ministry.id}"`, { limit: 1000 })
      const speakers = new Set(
        hits.flatMap(({ statement }) => statement.speakers.map(({ name }) => name)),
      )
      assert.ok(speakers.has('Stanisław Orrel'), [...speakers].join())
      assert.ok(hits.some(({ statement }) => statement.authority === 'institution'))
    })

    test('nobody of a name, and names of many kinds of characters', async () => {
      assert.deepEqual(await store.who('Nobody At All'), [])
      assert.deepEqual(await store.who(''), [])
      assert.deepEqual(await store.who('"; drop table agent; --'), [])
      assert.deepEqual(await store.who('\0\u{1f600}'), [])
    })
  })
}
