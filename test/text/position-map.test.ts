import assert from 'node:assert/strict'
import { test } from 'node:test'

import { makePositionMap, makeRange, toSource } from '../../src/text/index.ts'

// "a &amp; b" was cleaned to "a & b".
const map = makePositionMap([
  { start: 0, end: 2, sourceStart: 10, sourceEnd: 12, exact: true },
  { start: 2, end: 3, sourceStart: 12, sourceEnd: 17, exact: false },
  { start: 3, end: 5, sourceStart: 17, sourceEnd: 19, exact: true },
  { start: 7, end: 9, sourceStart: 30, sourceEnd: 32, exact: true },
])

for (const [what, start, end, expected] of [
  ['inside an exact segment', 0, 1, [[10, 11]]],
  ['a rewritten segment is given whole', 2, 3, [[12, 17]]],
  ['touching ranges are joined', 1, 4, [[11, 18]]],
  ['text added in cleaning has no source', 5, 7, []],
  [
    'a range over a gap gives its parts',
    4,
    8,
    [
      [18, 19],
      [30, 31],
    ],
  ],
  ['an empty range gives nothing', 1, 1, []],
] as const) {
  test(what, () => {
    const ranges = toSource(map, makeRange(start, end)).map((range) => [range.start, range.end])
    assert.deepEqual(ranges, expected)
  })
}

test('segments that overlap, descend or differ in length are refused', () => {
  const segment = { start: 0, end: 2, sourceStart: 0, sourceEnd: 2, exact: true }
  assert.throws(() => makePositionMap([segment, { ...segment, start: 1, end: 3 }]), RangeError)
  assert.throws(() => makePositionMap([{ ...segment, sourceEnd: 3 }]), RangeError)
  assert.throws(() => makePositionMap([{ ...segment, end: -1 }]), RangeError)
})
