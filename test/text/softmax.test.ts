import assert from 'node:assert/strict'
import { test } from 'node:test'

import { softmax } from '../../src/text/index.ts'

test('shares add up to 1, in the order of the scores, however large these are', () => {
  assert.deepEqual(softmax([0, 0]), [0.5, 0.5])
  assert.deepEqual(softmax([2000, 1000]), [1, 0])
  const [small = 0, large = 0] = softmax([1, 2])
  assert.ok(Math.abs(large / small - Math.E) < 1e-12)
  assert.deepEqual(softmax([]), [])
})
