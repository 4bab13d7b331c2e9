import assert from 'node:assert/strict'
import { test } from 'node:test'

import { calibrationError, fitIsotonic, precisionRecall } from '../../src/evaluation/index.ts'
import { checkTable } from '../check-table.ts'

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

/** Confidences with + for a right and - for a wrong one: `0.9+ 0.4-`. */
const readJudged = (given: string) =>
  given === 'none'
    ? []
    : given
        .split(' ')
        .map((one) => ({ confidence: Number(one.slice(0, -1)), right: one.endsWith('+') }))

checkTable(
  'calibrationError',
  (given) => calibrationError(readJudged(given)).toFixed(3),
  `
  # of one bin: how far the mean confidence is from the share
  0.9+ → 0.100
  0.9- → 0.900
  0.75+ 0.75- → 0.250
  # within a bin too sure and too unsure even out
  0.92+ 0.98- → 0.450
  # two bins, weighed by how many are in each: (1 × 0.1 + 3 × 0.2) / 4
  0.9+ 0.2- 0.2- 0.2- → 0.175
  # 1 is in the last bin
  1- 0.95+ → 0.475
  1+ → 0.000
  0- → 0.000
  # none
  none → 0.000
`,
)

checkTable(
  'precisionRecall',
  (given) => {
    const [judged = '', marked, least] = given.split(' | ')
    const [point] = precisionRecall(readJudged(judged), Number(marked), [Number(least)])
    return point ? `${point.kept} ${point.precision.toFixed(1)} ${point.recall.toFixed(1)}` : '-'
  },
  `
  # those at least so sure, itself included
  0.9+ 0.5- 0.2+ | 4 | 0.5 → 2 50.0 25.0
  0.9+ 0.5- 0.2+ | 4 | 0.51 → 1 100.0 25.0
  0.9+ 0.5- 0.2+ | 4 | 0 → 3 66.7 50.0
  # none kept, none marked
  0.9+ | 4 | 0.95 → 0 0.0 0.0
  0.9- | 0 | 0 → 1 0.0 0.0
`,
)

checkTable(
  'fitIsotonic',
  (given) => {
    const [judged = '', fewest] = given.split(' | ')
    return fitIsotonic(readJudged(judged), Number(fewest))
      .map((knot) => knot.join(':'))
      .join(' ')
  },
  `
  # one to a pool
  0.2- 0.8+ | 1 → 0.2:0 0.8:1
  # one that falls is pooled with the one before
  0.2+ 0.8- | 1 → 0.5:0.5
  0.1- 0.2+ 0.8- | 1 → 0.1:0 0.5:0.5
  # and with the one before that
  0.2+ 0.4+ 0.9- | 1 → 0.5:0.667
  # in any order
  0.8+ 0.2- | 1 → 0.2:0 0.8:1
  # no pool has fewer, except the last
  0.1- 0.3- 0.7+ 0.9+ | 2 → 0.2:0 0.8:1
  0.1- 0.3- 0.7+ | 2 → 0.2:0 0.7:1
  # alike are one
  0.5+ 0.5- | 1 → 0.5:0.5
`,
)
