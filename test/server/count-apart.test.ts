import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { openStore, type Store } from '../../src/record/index.ts'
import { countApart } from '../../src/server/index.ts'
import { readExamples } from '../record/example-readings.ts'

describe('counting in a thread of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const place = join(folder, 'r.sqlite')
  let store: Store
  let counting: ReturnType<typeof countApart>
  before(async () => {
    store = await openStore(place, { create: true })
    for (const reading of await readExamples(4)) await store.keep(reading)
    counting = countApart(place)
  })
  after(async () => {
    await counting.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })

  test('it counts what the store counts, also what came since', async () => {
    for (const query of ['', 'patrols', 'unheard']) {
      assert.deepEqual(await counting.countFacets(query), await store.countFacets(query))
      assert.deepEqual(await counting.countDays(query), await store.countDays(query))
    }
    const report = (await store.search('', { limit: 1 })).hits[0]?.report.id ?? ''
    await store.remove(report)
    assert.deepEqual(await counting.countFacets(''), await store.countFacets(''))
    assert.equal((await counting.count()).reports, 3)
  })

  test('an error is the same error, and the next is counted', async () => {
    const problem = (error: Error) => ({ name: error.name, message: error.message })
    const apart = await counting.countFacets('(').catch(problem)
    assert.deepEqual(apart, await store.countFacets('(').catch(problem))
    assert.equal((await counting.countFacets('')).total, (await store.countFacets('')).total)
  })

  test('what nobody waits for any more is left out', async () => {
    const first = counting.countFacets('')
    await assert.rejects(counting.countFacets('', AbortSignal.abort()), { name: 'AbortError' })
    assert.equal((await first).total, (await store.countFacets('')).total)
  })
})
