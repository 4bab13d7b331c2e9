import assert from 'node:assert/strict'
import { test } from 'node:test'

import { calibrationError, fitIsotonic, precisionRecall } from '../../src/evaluation/index.ts'

const judge = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
]

test('who is right as often as sure has no calibration error', () => {
  assert.equal(calibrationError([]), 0)
  assert.ok(calibrationError([...judge(0.75, 75, 25), ...judge(0.25, 1, 3)]) < 1e-9)
  assert.ok(Math.abs(calibrationError(judge(0.95, 45, 55)) - 0.5) < 1e-9)
})

test('the surer, the fewer and the better', () => {
  const judged = [...judge(0.9, 9, 1), ...judge(0.4, 4, 6)]
  assert.deepEqual(precisionRecall(judged, 26, [0, 0.5, 0.95]), [
    { least: 0, kept: 20, precision: 65, recall: 50 },
    { least: 0.5, kept: 10, precision: 90, recall: (100 * 9) / 26 },
    { least: 0.95, kept: 0, precision: 0, recall: 0 },
  ])
})

test('an isotonic curve rises and meets the shares', () => {
  const judged = [...judge(0.2, 20, 80), ...judge(0.5, 10, 90), ...judge(0.9, 90, 10)]
  const curve = fitIsotonic(judged)
  const shares = curve.map(([, share]) => share)
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  )
  assert.equal(shares[0], 0.15)
  assert.equal(shares.at(-1), 0.9)
})
