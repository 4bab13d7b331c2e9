import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import fc from 'fast-check'

import { decodeBytes } from '../../src/intake/decode.ts'
import { anyText } from '../any-text.ts'

const text = 'Élise said: “Nej” – 5 €\r\nNext'

const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
/** Windows-1252 differs from Latin-1 in the marks of this text alone. */
const windows1252 = Buffer.from(
  text.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96').replace('€', '\x80'),
  'latin1',
)

describe('any of the common encodings gives the same text', () => {
  for (const [what, bytes, encoding, basis] of [
    ['UTF-8', Buffer.from(text), 'utf-8', 'fits'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8', 'mark'],
    ['UTF-16 LE with a mark', utf16('le', true), 'utf-16le', 'mark'],
    ['UTF-16 BE with a mark', utf16('be', true), 'utf-16be', 'mark'],
    ['UTF-16 LE without', utf16('le', false), 'utf-16le', 'guessed'],
    ['UTF-16 BE without', utf16('be', false), 'utf-16be', 'guessed'],
    ['Windows-1252', windows1252, 'windows-1252', 'guessed'],
  ] as const) {
    test(what, () => {
      const decoded = decodeBytes(bytes, 'a.txt')
      assert.equal(decoded.text, text)
      assert.equal(decoded.encoding, encoding)
      assert.equal(decoded.basis, basis)
      assert.equal(decoded.undecodable, 0)
      for (let offset = 0; offset < text.length; offset++) {
        const piece = bytes.subarray(decoded.toByte(offset), decoded.toByte(offset + 1))
        assert.equal(new TextDecoder(encoding, { ignoreBOM: true }).decode(piece), text[offset])
      }
      assert.equal(decoded.toByte(text.length), bytes.length)
    })
  }
})

test('a declared encoding is used where the bytes are no UTF-8', () => {
  const bytes = Buffer.from([0xcd, 0xc5, 0xd4]) // "НЕТ" backwards in KOI8-R
  assert.equal(decodeBytes(bytes, 'a.html', 'koi8-r').text, 'мет')
  const japanese = decodeBytes(Buffer.from([0x83, 0x65, 0x83, 0x58, 0x41]), 'a.html', 'shift_jis')
  assert.equal(japanese.text, 'テスA')
  assert.deepEqual(
    [0, 1, 2, 3].map((offset) => japanese.toByte(offset)),
    [0, 2, 4, 5],
  )
  assert.equal(decodeBytes(Buffer.from('Élise'), 'a.html', 'windows-1252').text, 'Élise')
  assert.equal(decodeBytes(Buffer.from([0xe9, 0x20]), 'a.html', 'no-such-encoding').text, 'é ')
})

test('UTF-8 with a few broken bytes stays UTF-8, and positions stay right', () => {
  const bytes = Buffer.concat([
    Buffer.from('Élise Varden – “nej” ž é '),
    Buffer.from([0xff]),
    Buffer.from(' é'),
  ])
  const decoded = decodeBytes(bytes, 'a.txt')
  assert.equal(decoded.text, 'Élise Varden – “nej” ž é \ufffd é')
  assert.equal(decoded.undecodable, 1)
  assert.equal(decoded.toByte(decoded.text.length - 1), bytes.length - 2)
})

for (const [what, bytes, reason] of [
  ['a PDF', Buffer.from('%PDF-1.7 …'), /a PDF/],
  ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 20]), /ZIP/],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]), /a program/],
  [
    'noise',
    Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7919) % 32)),
    /control characters/,
  ],
] as const) {
  test(`${what} is refused as no text`, () => {
    assert.throws(() => decodeBytes(bytes, 'x.txt'), { code: 'input-binary', message: reason })
  })
}

test('a few NULs are text', () => {
  assert.equal(decodeBytes(Buffer.from(`a\0b${'c'.repeat(100)}`), 'a.txt').text.length, 103)
})

test('any bytes are decoded or refused, and every position is found', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        const decoded = decodeBytes(bytes, 'a.txt')
        const ends = Array.from({ length: decoded.text.length + 1 }, (_, offset) =>
          decoded.toByte(offset),
        )
        assert.deepEqual(
          ends,
          ends.toSorted((a, b) => a - b),
        )
        assert.ok((ends.at(-1) ?? 0) <= bytes.length)
      } catch (error) {
        assert.equal((error as { code?: string }).code, 'input-binary')
      }
    }),
  )
})

test('a well-formed text comes back from its UTF-8', () => {
  fc.assert(
    fc.property(anyText, (any) => {
      fc.pre(
        any.isWellFormed() &&
          any.length > 3 &&
          !/[\0-\x08\x0e-\x1f\x7f\ufeff]/.test(any) &&
          !any.startsWith('%PDF'),
      )
      assert.equal(decodeBytes(Buffer.from(any), 'a.txt').text, any)
    }),
  )
})
