import assert from 'node:assert/strict'
import { test } from 'node:test'

import { scoreGap, type GapOutcome } from '../../src/evaluation/score-gap.ts'

const outcome = (gender: GapOutcome['gender'], meant: string, said: string): GapOutcome => ({
  gender,
  names: ['a', 'b'].map((name) => ({ isMeant: name === meant, isSaid: name === said })),
})

test('scoreGap counts each name by itself, and what is open as no', () => {
  const scores = scoreGap([
    outcome('masculine', 'a', 'a'),
    outcome('masculine', 'a', 'b'),
    outcome('feminine', 'b', 'b'),
    outcome('feminine', 'b', 'neither'),
    outcome('feminine', 'neither', 'neither'),
  ])
  assert.equal(scores.masculine, 50)
  assert.equal(Math.round(scores.feminine), 67)
  assert.equal(Math.round(100 * scores.bias), 133)
  assert.equal(Math.round(scores.precision), 67)
  assert.equal(scores.recall, 50)
})

test('scoreGap of nothing is 0', () => {
  assert.deepEqual(
    new Set(Object.values(scoreGap([outcome('feminine', 'a', 'neither')]))),
    new Set([0]),
  )
})
