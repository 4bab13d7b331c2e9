import assert from 'node:assert/strict'
import { test } from 'node:test'

import { killWhileAdding } from '../cli/kill-while-adding.ts'

test('a hundred kills of two that add at once: nothing acknowledged is lost, nothing is in part', async (t) => {
  const acknowledged = await killWhileAdding({ kills: 100, reports: 600, writers: 2, seed: 7 })
  t.diagnostic(`${acknowledged} of 600 reports were acknowledged before the last kill`)
  assert.ok(acknowledged >= 100)
})
