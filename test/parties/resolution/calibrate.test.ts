import assert from 'node:assert/strict'
import { test } from 'node:test'

import { calibrate } from '../../../src/parties/resolution/calibrate.ts'
import table from '../../../src/parties/resolution/confidence.json' with { type: 'json' }
import type { Evidence } from '../../../src/parties/resolution/evidence.ts'

const all = Object.keys(table) as readonly Evidence[]

test('calibrate never falls as what the weights make of a choice rises, and stays within 0 and 1', () => {
  for (const evidence of all) {
    let before = 0
    for (let own = 0; own <= 1; own += 0.01) {
      const now = calibrate(evidence, own)
      assert.ok(now >= before && now <= 1, `${evidence} at ${own}: ${now} after ${before}`)
      before = now
    }
  }
})

test('calibrate between two points of the table is straight, and beyond the first and the last as they are', () => {
  const knots = table['he or she']
  const [[low = 0, least = 0] = [], [next = 0, share = 0] = []] = knots
  const [, most = 0] = knots.at(-1) ?? []
  assert.equal(calibrate('he or she', 0), least)
  assert.equal(calibrate('he or she', 1), most)
  assert.ok(Math.abs(calibrate('he or she', (low + next) / 2) - (least + share) / 2) < 1e-9)
})

test('a full name is surer than a surname that several bear, and than a role', () => {
  const full = calibrate('full name', 1)
  assert.ok(full >= 0.9)
  for (const weaker of ['surname of several', 'role that fits', 'role that is told'] as const)
    assert.ok(calibrate(weaker, 1) < full, weaker)
})
