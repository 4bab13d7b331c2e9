import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import fc from 'fast-check'

import { makeReader, type Reader } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { makeApp } from '../../src/server/index.ts'
import { readExamples } from '../record/example-readings.ts'
import { recordKinds, type RecordPlaces } from '../record/record-kinds.ts'
import { anyRequest } from './any-request.ts'

for (const kind of recordKinds) {
  describe(`any request about a record in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let store: Store
    let reader: Reader
    const ids: string[] = []
    before(async () => {
      reader = await makeReader()
      places = await kind.open()
      store = await openStore(await places.newPlace(), { create: true })
      for (const reading of await readExamples(3)) {
        await store.keep(reading)
        const { report, statements, parties } = reading
        ids.push(report.id, ...[...statements, ...parties].slice(0, 9).map(({ id }) => id))
      }
    })
    after(async () => {
      await reader.close()
      await store.close()
      await places.close()
    })

    test('is answered, or refused as a problem of one shape', async () => {
      const failures: unknown[] = []
      const app = makeApp(
        { store, read: (taken) => reader.read(taken), maxSize: 10_000 },
        { hosts: ['localhost'], token: null, onFailure: (error) => failures.push(error) },
      )
      const statuses = new Map<number, number>()
      await fc.assert(
        fc.asyncProperty(anyRequest(ids), async ({ path, ...given }) => {
          const answer = await app.request(path, given)
          const { status, headers } = answer
          const text = await answer.text()
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          assert.deepEqual(failures, [])
          assert.ok(status < 500, text)
          if (status < 400 || given.method === 'HEAD') return
          assert.equal(headers.get('content-type'), 'application/problem+json')
          assert.equal((JSON.parse(text) as { readonly status: number }).status, status)
        }),
        { numRuns: 400, seed: 1 },
      )
      for (const status of [200, 400, 404, 405, 415]) assert.ok(statuses.has(status), `${status}`)
      for await (const { problem } of store.verify()) assert.fail(problem)
    })
  })
}
