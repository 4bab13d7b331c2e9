import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { covers, makeRange, makeSpan, overlaps, withoutOuterSpace } from '../../src/text/index.ts'
import { anyText } from '../any-text.ts'

test('a span holds the very characters', () => {
  assert.deepEqual({ ...makeSpan('Lind said', 5, 9) }, { start: 5, end: 9, text: 'said' })
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted(
        (x, y) => x - y,
      )
      const span = makeSpan(text, start, end)
      assert.equal(text.slice(span.start, span.end), span.text)
    }),
  )
})

for (const [start, end, why] of [
  [0, 5, /does not fit a text of 4/],
  [3, 2, /ends before it starts/],
  [-1, 2, /whole number/],
  [0.5, 2, /whole number/],
  [Number.NaN, 2, /whole number/],
] as const) {
  test(`a span ${start}–${end} of four characters is refused`, () => {
    assert.throws(() => makeSpan('Lind', start, end), { name: 'RangeError', message: why })
  })
}

test('overlap and cover are half-open', () => {
  assert.equal(overlaps(makeRange(0, 3), makeRange(3, 5)), false)
  assert.equal(overlaps(makeRange(0, 4), makeRange(3, 5)), true)
  assert.equal(covers(makeRange(0, 5), makeRange(3, 5)), true)
  assert.equal(covers(makeRange(0, 4), makeRange(3, 5)), false)
})

test('white space is taken off both ends, and nothing is left of white space alone', () => {
  assert.equal(withoutOuterSpace(' \tAnn \n', makeRange(0, 7))?.text, 'Ann')
  assert.equal(withoutOuterSpace(' \n ', makeRange(0, 3)), null)
})
