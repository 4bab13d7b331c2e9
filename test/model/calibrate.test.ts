import assert from 'node:assert/strict'
import { test } from 'node:test'

import { calibrate } from '../../src/model/calibrate.ts'

test('between the points of the curve the share lies on a line, beyond them it is that of the last', () => {
  const curve = [
    [0.2, 0.4],
    [0.6, 0.5],
    [0.9, 0.95],
  ] as const
  const shares = [0, 0.2, 0.4, 0.6, 0.75, 0.9, 1].map((own) => calibrate(curve, own).toFixed(3))
  assert.deepEqual(shares, ['0.400', '0.400', '0.450', '0.500', '0.725', '0.950', '0.950'])
  assert.equal(calibrate([], 0.3), 0.3)
})
