import assert from 'node:assert/strict'
import { test } from 'node:test'

import { killWhileAdding } from './kill-while-adding.ts'

test('ten kills of add: what was acknowledged is there whole, nothing in part, the rest can be added', async () => {
  const acknowledged = await killWhileAdding({ kills: 10, reports: 60, writers: 1, seed: 4 })
  assert.ok(
    acknowledged >= 10,
    `only ${acknowledged} reports were acknowledged: the kills came too early`,
  )
})
