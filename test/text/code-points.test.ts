import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { codePointOffset, indexCodePoints, utf16Offset } from '../../src/text/index.ts'
import { anyText } from '../any-text.ts'

test('positions convert both ways, as Array.from counts code points', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const index = indexCodePoints(text)
      const points = Array.from(text)
      assert.equal(index.length, points.length)
      let unit = 0
      for (const [point, character] of points.entries()) {
        assert.equal(index.toUtf16(codePointOffset(point)), unit)
        assert.equal(index.toCodePoint(utf16Offset(unit)), point)
        unit += character.length
      }
    }),
  )
})

test('a position inside a surrogate pair or past the end is refused', () => {
  const index = indexCodePoints('a😀b')
  assert.throws(() => index.toCodePoint(utf16Offset(2)), /inside a surrogate pair/)
  assert.throws(() => index.toCodePoint(utf16Offset(5)), /past the end/)
  assert.throws(() => index.toUtf16(codePointOffset(4)), /past the end/)
})
