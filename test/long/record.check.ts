import { openStore } from '../../src/entry-points/record.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { killWhileAdding } from '../cli/kill-while-adding.ts'
import { readExamples } from '../record/example-readings.ts'
import { numberReadings } from '../record/number-readings.ts'

test('a hundred kills of two that add at once: nothing acknowledged is lost, nothing is in part', async (t) => {
  const acknowledged = await killWhileAdding({ kills: 100, reports: 1000, writers: 2, seed: 7 })
  t.diagnostic(`${acknowledged} of 1000 reports were acknowledged before the last kill`)
  assert.ok(acknowledged >= 100)
})

test('a word of half of 15,000 statements is searched for in less than two seconds, in every order', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const store = await openStore(join(folder, 'record.sqlite'), { create: true })
  for (const reading of numberReadings(await readExamples(), 1000)) await store.keep(reading)
  assert.ok((await store.count()).statements > 10_000)
  for (const sort of ['relevance', 'said', 'published'] as const) {
    const start = performance.now()
    assert.equal((await store.search('the', { sort, each: true })).hits.length, 20)
    assert.equal((await store.search('the', { sort })).hits.length, 20)
    const taken = performance.now() - start
    t.diagnostic(`${sort}: ${taken.toFixed(0)} ms`)
    assert.ok(taken < 2000, sort)
  }
  await store.close()
  rmSync(folder, { recursive: true })
})
