import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reading } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { hashText } from '../../src/text/index.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

const copies = 600

/** What an agency sent out, as so many outlets published it, each with a sentence of its own. */
async function* readCopies(): AsyncGenerator<Reading> {
  const reader = await makeReader()
  const said =
    '“There are no plans for joint patrols with Tavrenia,” Ann Lind said on Monday. “Our ships patrol our waters,” Ann Lind told reporters. Nobody at the port, Lind said, had asked for joint patrols.'
  const first = await reader.read({ content: said, published: '2021-03-02', outlet: 'Outlet 0' })
  await reader.close()
  for (let number = 0; number < copies; number++) {
    const text = `${said}\n\nThe harbour office closed at ${number}.`
    const id = hashText(text).slice(0, first.report.id.length)
    const copy = JSON.parse(
      JSON.stringify(first)
        .replaceAll(first.report.id, id)
        .replaceAll('Outlet 0', `Outlet ${number}`),
    ) as Reading
    yield { ...copy, report: { ...copy.report, text } }
  }
}

for (const kind of recordKinds) {
  describe(`what ${copies} outlets tell, in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let store: Store
    before(async () => {
      places = await kind.open()
      store = await openStore(await places.newPlace(), { create: true })
      for await (const reading of readCopies()) await store.keep(reading)
    })
    after(async () => {
      await store.close()
      await places.close()
    })

    test('is found by a quotation, once, with the number of its places', async () => {
      const hits = await store.said('There are no plans for joint patrols with Tavrenia', {
        limit: 50,
      })
      const [first] = hits
      assert.equal(hits.filter(({ entry }) => entry === first?.entry).length, 1)
      assert.equal(first?.alsoCount, copies - 1)
      assert.ok((first?.also.length ?? 0) >= 50 && (first?.also.length ?? 0) <= 100)
    })

    test('is found once, or each time, a thousand at once', async () => {
      const once = await store.search('"no plans for joint patrols"')
      assert.deepEqual(
        once.hits.map(({ alsoCount, also }) => [alsoCount, also.length]),
        [[copies - 1, 100]],
      )
      const each = await store.search('patrols', { each: true, limit: 1000 })
      assert.equal(each.hits.length, 1000)
      for (const { alsoCount, also, statement, report } of each.hits) {
        assert.equal(alsoCount, copies - 1)
        assert.ok(also.length > 0 && also.length <= 100)
        for (const other of also)
          assert.ok(other.statement !== statement.id || other.outlet !== report.outlet)
      }
    })
  })
}
