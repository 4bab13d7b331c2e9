import assert from 'node:assert/strict'
import { test } from 'node:test'

import { measureAgreement, scoresOf, type ScoredStatement } from '../../src/evaluation/index.ts'
import { makeSpan } from '../../src/text/index.ts'

const text = 'Lind said no and Moe said yes'
const content = (...ranges: readonly (readonly [number, number])[]): readonly ScoredStatement[] =>
  ranges.map(([start, end]) => ({ source: [], cue: [], content: [makeSpan(text, start, end)] }))

test('people are compared with one another, a reading with each of them and with what most of them marked', () => {
  const { documents, betweenPeople, withEach, withMost } = measureAgreement([
    {
      read: content([10, 12], [26, 29]),
      marked: [content([10, 12], [26, 29]), content([10, 12]), content([10, 12], [5, 12])],
    },
  ])
  assert.equal(documents, 1)
  // Three pairs: 1 of 2 and 1, 1 of 2 and 2, 1 of 1 and 2.
  assert.deepEqual(betweenPeople.content, { right: 3, predicted: 5, gold: 5 })
  assert.deepEqual(withEach.content, { right: 4, predicted: 6, gold: 5 })
  // Most of them marked "no" alone.
  assert.deepEqual(withMost.content, { right: 1, predicted: 2, gold: 1 })
  assert.equal(scoresOf(withMost.content).recall, 100)
  assert.deepEqual(withMost.source, { right: 0, predicted: 0, gold: 0 })
})

test('of two people most are both', () => {
  const { withMost } = measureAgreement([
    { read: content([10, 12]), marked: [content([10, 12]), content([5, 12])] },
  ])
  assert.deepEqual(withMost.content, { right: 0, predicted: 1, gold: 0 })
})
