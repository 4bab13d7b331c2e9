import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'

import { makeServer } from '../../src/mcp/index.ts'
import { makeReader } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { numberReadings } from './number-readings.ts'
import { recordKinds, type RecordKind, type RecordPlaces } from './record-kinds.ts'

const text = `“There are no plans for joint patrols with Tavrenia,” Ann Lind said on Monday. “Our ships patrol our waters,” Ann Lind told reporters.`
const quotation = 'There are no plans for joint patrols with Tavrenia'

/** Tests what so many outlets tell in the same words, at most 1000, in each kind of database. */
export function testToldOften(copies: number): void {
  for (const kind of recordKinds) testIn(kind, copies)
}

function testIn(kind: RecordKind, copies: number): void {
  describe(`what ${copies} outlets tell, in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let store: Store
    let reading: Reading
    before(async () => {
      const reader = await makeReader()
      reading = await reader.read({ content: text, published: '2021-03-02', outlet: 'Outlet' })
      const other = await reader.read({
        content: 'There are no plans for new patrols with anybody, Bo Ek said on Tuesday.',
        published: '2021-03-12',
      })
      await reader.close()
      places = await kind.open()
      store = await openStore(await places.newPlace(), { create: true })
      for (const one of numberReadings([reading], copies)) await store.keep(one)
      await store.keep(other)
    })
    after(async () => {
      await store.close()
      await places.close()
    })

    test('is one entry, with a hundred of the places and the number of all', async () => {
      const { hits } = await store.search('"joint patrols"')
      assert.deepEqual(
        hits.map(({ also, alsoCount }) => [also.length, alsoCount]),
        [[100, copies - 1]],
      )
    })

    test('is found each time, all at once', async () => {
      const { hits } = await store.search('"joint patrols"', { each: true, limit: 1000 })
      assert.equal(hits.length, copies)
      for (const { also, alsoCount, statement } of hits) {
        assert.equal(alsoCount, copies - 1)
        assert.ok(also.length >= 4 && also.length <= 100)
        assert.ok(also.every((variant) => variant.statement !== statement.id))
      }
    })

    test('is found by its words once, and what is nearly like it beside it', async () => {
      const said = await store.said(quotation)
      assert.deepEqual(
        said.map(({ statement, alsoCount }) => [statement.speakers[0]?.name, alsoCount]),
        [
          ['Ann Lind', copies - 1],
          ['Bo Ek', 0],
        ],
      )
    })

    test('is told to an assistant', async () => {
      const { server } = makeServer(store)
      const [there, here] = InMemoryTransport.createLinkedPair()
      const client = new Client({ name: 'test', version: '1' })
      await Promise.all([server.connect(there), client.connect(here)])
      const call = { name: 'did_anyone_say', arguments: { quotation } }
      const { isError, structuredContent } = await client.callTool(call)
      assert.notEqual(isError, true)
      assert.equal((structuredContent as { statements: unknown[] }).statements.length, 2)
      await client.close()
    })
  })
}
