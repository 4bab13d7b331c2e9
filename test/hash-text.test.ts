import { hashText } from '../src/hash-text.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

test('the hash is the checksum of the UTF-8 file', () => {
  assert.equal(hashText('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('texts that differ in a lone surrogate alone have different hashes', () => {
  assert.notEqual(hashText('a\ud800'), hashText('a\udfff'))
})
