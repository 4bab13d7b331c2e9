import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test, before, after } from 'node:test'

import type { Reading } from '../../../src/data-model/index.ts'
import { statementSchema } from '../../../src/data-model/schema.ts'
import { openStore, type Store } from '../../../src/record/index.ts'
import { recordKinds, type RecordPlaces } from '../record-kinds.ts'

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

/** What the record of each kind of database was made by. */
const earlier = { SQLite: 'schema-7.sql', PostgreSQL: 'schema-7-postgres.sql' } as const

/** The words of what a query finds, in the order in which they were added. */
async function find(store: Store, query: string): Promise<readonly string[]> {
  const { hits } = await store.search(query, { each: true })
  return hits
    .map(({ statement }) => statement)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ content }) => content[0]?.text ?? '')
}

/** What the record of schema 7 holds, with the present fields. */
async function holdsAll(store: Store): Promise<void> {
  assert.deepEqual(await find(store, 'kind:belief'), ['that the channel is deep enough'])
  assert.equal((await find(store, 'kind:speech')).length, 7)
  assert.equal((await find(store, 'utterance:made')).length, 8)
  assert.deepEqual(await find(store, 'anonymity:not-authorised'), ['“The pilots will not go out,”'])
  assert.equal((await find(store, 'NOT anonymity:not-authorised')).length, 7)
  // Its clause tells one day, a person gave another; the rest was only reported.
  assert.deepEqual(await find(store, 'said:2021-03'), ['“The pilots will not go out,”'])
  assert.deepEqual(await find(store, 'said:2021-02'), ['that the board would meet'])
  assert.equal((await find(store, 'said~2021-03')).length, 7)
  assert.equal((await find(store, 'published:2021-03-03')).length, 5)
  const [first] = (await store.search('pilots will')).hits
  const reading = (await store.reading(first?.report.id ?? '')) ?? assert.fail()
  for (const statement of reading.statements)
    assert.deepEqual(statementSchema.parse(statement), statement)
  assert.equal(reading.parties[0]?.described?.anonymity?.reason, 'not-authorised')
  assert.deepEqual(
    reading.statements.map(({ turn, said }) => [turn, said.confidence]),
    [
      [false, 0.9],
      [false, 0.8],
      [false, 1],
    ],
  )
  const turns: Reading | null = await store.reading(
    (await store.search('deep it')).hits[0]?.report.id ?? '',
  )
  assert.ok(turns?.statements.every(({ turn }) => turn))
}

for (const kind of recordKinds) {
  describe(`a record of schema 7 in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    before(async () => {
      places = await kind.open()
    })
    after(() => places.close())

    test('is brought to the present schema when it is opened', async () => {
      const place = await places.newPlace()
      await places.change(place, read(earlier[kind.name]))
      let head: string | null = null
      // The second time there is nothing to be done.
      for (const time of [1, 2]) {
        const store = await openStore(place)
        await holdsAll(store)
        for await (const fault of store.verify()) assert.fail(fault.problem)
        const counts = await store.count()
        if (time === 2) assert.equal(counts.head, head)
        head = counts.head
        await store.close()
      }
    })

    test('can be imported as its lines, once', async () => {
      const store = await openStore(await places.newPlace(), { create: true })
      const lines = read('schema-7.jsonl').trim().split('\n')
      assert.ok(!lines.some((line) => line.includes('"utterance"')))
      for (const line of lines) assert.equal((await store.restore(line)).outcome, 'added')
      await holdsAll(store)
      for await (const fault of store.verify()) assert.fail(fault.problem)
      for (const line of lines) assert.equal((await store.restore(line)).outcome, 'known')
      await store.close()
    })
  })
}
