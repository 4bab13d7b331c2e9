import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import {
  codeBytes,
  fromSmall,
  makeCodeIndex,
  signCode,
  toSmall,
} from '../../../src/differences/index.ts'
import { likeness } from '../../../src/matching/likeness.ts'
import { makeRandom } from '../../random.ts'
import { assembleScan } from './assemble-scan.ts'

const random = makeRandom(7)
const width = 384

/** A vector of length 1 in a direction by chance. */
function someVector(): Float32Array {
  const numbers = Float32Array.from({ length: width }, () => random(2001) - 1000)
  const length = Math.hypot(...numbers)
  return numbers.map((number) => number / length)
}

/** A vector that is alike another by so much. */
function like(vector: Float32Array, alike: number): Float32Array {
  const other = someVector()
  const along = likeness(vector, other)
  const across = other.map((number, at) => number - along * (vector[at] ?? 0))
  const length = Math.hypot(...across)
  return vector.map(
    (number, at) => alike * number + (Math.sqrt(1 - alike * alike) * (across[at] ?? 0)) / length,
  )
}

const bitsApart = (one: Uint8Array, other: Uint8Array): number =>
  one.reduce((sum, byte, at) => {
    const differing = (byte ^ (other[at] ?? 0)).toString(2)
    return sum + differing.replaceAll('0', '').length
  }, 0)

const someCode = (): Uint8Array => Uint8Array.from({ length: codeBytes }, () => random(256))

test('the share of bits in which codes differ tells the angle between vectors', () => {
  for (const alike of [1, 0.9, 0.6, 0.3, 0, -1]) {
    const shares = Array.from({ length: 40 }, () => {
      const vector = someVector()
      return bitsApart(signCode(vector), signCode(like(vector, alike))) / width
    })
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    assert.ok(Math.abs(mean - Math.acos(alike) / Math.PI) < 0.02, `${alike}: ${mean}`)
  }
})

test('a vector of bytes is nearly the same, and nothing is what it was', () => {
  for (let count = 0; count < 50; count++) {
    const vector = someVector()
    const small = toSmall(vector)
    assert.equal(small.length, width)
    const again = fromSmall(small)
    assert.ok(likeness(vector, again) > 0.999)
    assert.ok(Math.abs(likeness(again, again) - 1) < 1e-5)
  }
  assert.deepEqual([...fromSmall(toSmall(new Float32Array(3)))], [0, 0, 0])
})

test('the nearest are those that looking at each finds, also after groups were removed', () => {
  const index = makeCodeIndex()
  const kept = new Map<number, readonly Uint8Array[]>()
  for (let group = 0; group < 200; group++) {
    const codes = Array.from({ length: random(20) }, someCode)
    kept.set(group, codes)
    index.add(group, Buffer.concat(codes))
    if (group % 3 === 2) {
      index.remove(group - 1)
      kept.delete(group - 1)
    }
  }
  assert.deepEqual(
    index.groups().toSorted((a, b) => a - b),
    [...kept.keys()],
  )
  assert.ok(index.has(0) && !index.has(1))
  for (let count = 0; count < 50; count++) {
    const wanted = someCode()
    const all = Array.from(kept, ([group, codes]) =>
      codes.map((code, place) => ({ group, place, distance: bitsApart(wanted, code) })),
    ).flat()
    const near = all.filter(({ distance }) => distance <= 185)
    const found = index.nearest(wanted, 1000, 185)
    assert.equal(found.length, near.length)
    for (const one of near)
      assert.ok(
        found.some(
          ({ group, place, distance }) =>
            group === one.group && place === one.place && distance === one.distance,
        ),
      )
    assert.deepEqual(
      found.map(({ distance }) => distance),
      near.map(({ distance }) => distance).toSorted((a, b) => a - b),
    )
    assert.deepEqual(index.nearest(wanted, 3, 185), found.slice(0, 3))
  }
  for (const group of kept.keys()) index.remove(group)
  assert.deepEqual(index.nearest(someCode(), 5, 384), [])
})

test('many that are all near are found, the nearest first, and no part of a code is taken', () => {
  const index = makeCodeIndex()
  const wanted = someCode()
  const near = new Uint8Array(codeBytes * 6000)
  for (let at = 0; at < 6000; at++) {
    near.set(wanted, at * codeBytes)
    near[at * codeBytes] = (wanted[0] ?? 0) ^ (at === 4321 ? 0 : 255)
  }
  index.add(9, near)
  assert.deepEqual(index.nearest(wanted, 1, 384), [{ group: 9, place: 4321, distance: 0 }])
  assert.throws(() => index.add(10, new Uint8Array(47)), RangeError)
})

test('the module is the one that its text gives', async () => {
  const folder = new URL('../../../src/differences/vectors/', import.meta.url)
  const { wasm } = JSON.parse(readFileSync(new URL('scan-module.json', folder), 'utf8')) as {
    wasm: string
  }
  assert.equal(wasm, await assembleScan(readFileSync(new URL('scan-codes.wat', folder), 'utf8')))
})
