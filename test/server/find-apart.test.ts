import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { openStore, type Store } from '../../src/record/index.ts'
import { makeSearchWorkers } from '../../src/server/index.ts'
import { readExamples } from '../record/example-readings.ts'

describe('finding and counting in threads of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const place = join(folder, 'r.sqlite')
  let store: Store
  let finder: ReturnType<typeof makeSearchWorkers>
  before(async () => {
    store = await openStore(place, { create: true })
    for (const reading of await readExamples(4)) await store.keep(reading)
    finder = makeSearchWorkers(place)
  })
  after(async () => {
    await finder.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })

  test('they find and count what the store does, also what came since, many at once', async () => {
    const queries = ['', 'patrols', 'unheard', 'outlet:meridian', 'act:deny']
    await Promise.all(
      queries.map(async (query) => {
        assert.deepEqual(
          await finder.search(query, { limit: 3 }),
          await store.search(query, { limit: 3 }),
        )
        assert.deepEqual(await finder.countFacets(query), await store.countFacets(query))
        assert.deepEqual(await finder.countDays(query), await store.countDays(query))
        assert.deepEqual(await finder.countSubjects(query), await store.countSubjects(query))
      }),
    )
    assert.deepEqual(
      await finder.said('no plans for patrols'),
      await store.said('no plans for patrols'),
    )
    assert.deepEqual(await finder.who('orrel'), await store.who('orrel'))
    const quoted = (await store.search('"any practical proposal"', { each: true })).hits
    for (const { statement } of quoted) {
      assert.deepEqual(
        await finder.transcripts(statement.id),
        await store.transcripts(statement.id),
      )
    }
    const report = (await finder.search('', { limit: 1 })).hits[0]?.report.id ?? ''
    await store.remove(report)
    assert.deepEqual(await finder.countFacets(''), await store.countFacets(''))
    assert.equal((await finder.count()).reports, 3)
  })

  test('an error is the same error, and the next is answered', async () => {
    const problem = (error: Error) => ({ name: error.name, message: error.message })
    const wrong = await store.search('(').catch(problem)
    assert.deepEqual(await finder.search('(').catch(problem), wrong)
    assert.deepEqual(await finder.countFacets('(').catch(problem), wrong)
    assert.equal((await finder.countFacets('')).total, (await store.countFacets('')).total)
  })

  test('what nobody waits for any more is left out', async () => {
    const first = finder.countFacets('')
    await assert.rejects(finder.countFacets('', AbortSignal.abort()), { name: 'AbortError' })
    await assert.rejects(finder.search('', {}, AbortSignal.abort()), { name: 'AbortError' })
    assert.equal((await first).total, (await store.countFacets('')).total)
  })

  test('where there is no record, each is told so', async () => {
    const nowhere = makeSearchWorkers(join(folder, 'nothing.sqlite'))
    for (let round = 0; round < 4; round++) {
      await assert.rejects(nowhere.search(''), { code: 'record-missing' })
    }
    await nowhere.close()
  })
})
