import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Said } from '../../src/data-model/index.ts'
import { evaluateSaid, scoreSaid, type JudgedSaid } from '../../src/evaluation/index.ts'
import { hashText } from '../../src/hash-text.ts'

const text = 'Lind said on Monday it rained and that it froze.'
const judged: JudgedSaid = {
  file: 'a.txt',
  sha256: hashText(text),
  source: [[0, 4]],
  cue: [[5, 9]],
  content: [[20, 29]],
  published: '2014-06-17',
  basis: 'stated',
  start: '2014-06-16',
  end: '2014-06-16',
  half: 'a',
}
const said = (basis: Said['basis'], start: string | null, confidence = 0.9): Said => ({
  start,
  end: start,
  basis,
  expression: null,
  confidence,
})
const at = (start: number, end: number, one: Said) => ({ content: [{ start, end }], said: one })

test('the statement is compared whose content shares most with the judged one', () => {
  const right = said('stated', '2014-06-16')
  const outcome = evaluateSaid(judged, text, [
    at(20, 47, said('implied', '2014-06-17')),
    at(20, 30, right),
    at(34, 47, said('unknown', null)),
  ])
  assert.equal(outcome.read, right)
  assert.deepEqual([outcome.basis, outcome.days], [true, true])
  assert.equal(outcome.words, '[Lind] {said} «it rained»')
})

test('one that shares nothing was not read', () => {
  const outcome = evaluateSaid(judged, text, [at(34, 47, said('stated', '2014-06-16'))])
  assert.deepEqual([outcome.read, outcome.basis, outcome.days], [null, false, false])
})

test('a text that is not the one judged is refused', () => {
  assert.throws(() => evaluateSaid(judged, `${text} `, []), RangeError)
})

test('days are right if they are the same ones, or one of the two that were left open', () => {
  const daysRight = (one: Partial<JudgedSaid>, read: Said) =>
    evaluateSaid({ ...judged, ...one }, text, [at(20, 29, read)]).days
  const open = { basis: 'implied', start: '2014-06-16', end: '2014-06-17' } as const
  assert.ok(daysRight(open, said('stated', '2014-06-17')))
  assert.ok(!daysRight(open, said('stated', '2014-06-15')))
  assert.ok(!daysRight({ ...open, basis: 'stated' }, said('stated', '2014-06-17')))
  assert.ok(!daysRight({ basis: 'unknown', start: null, end: null }, said('unknown', null)))
})

test('scores: found, right, confused and how sure, by half', () => {
  const read = (one: Partial<JudgedSaid>, found: Said | null) =>
    evaluateSaid({ ...judged, ...one }, text, found ? [at(20, 29, found)] : [])
  const scores = scoreSaid([
    read({}, said('stated', '2014-06-16')),
    read({}, said('stated', '2014-06-15')),
    read({}, said('implied', '2014-06-17', 0.7)),
    read({}, null),
  ])
  assert.equal(scores.length, 1)
  const [{ half, found, basis, days, confusion, calibration } = assert.fail()] = scores
  assert.equal(half, 'a')
  assert.deepEqual(
    [found, basis, days].map(({ count, of }) => [count, of]),
    [
      [3, 4],
      [2, 3],
      [1, 2],
    ],
  )
  assert.deepEqual(confusion, [
    { judged: 'stated', read: 'stated', count: 2 },
    { judged: 'stated', read: 'implied', count: 1 },
  ])
  assert.deepEqual(
    calibration.map(({ least, mean, right }) => [least, mean, right.count, right.of]),
    [
      [0.7, 0.7, 0, 1],
      [0.9, 0.9, 1, 2],
    ],
  )
})
