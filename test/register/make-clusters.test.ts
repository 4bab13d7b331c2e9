import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { makeClusters } from '../../src/register/index.ts'

const number = fc.integer({ min: 1, max: 12 })
const pair = fc.tuple(number, number)

test('what was told apart never goes under one name, whatever is joined', () => {
  fc.assert(
    fc.property(
      fc.array(pair, { maxLength: 30 }),
      fc.array(pair, { maxLength: 6 }),
      (some, apart) => {
        const told = apart.filter(([one, other]) => one !== other)
        const joins = some.map(([from, into]) => ({ from, into }))
        const roots = makeClusters(joins, told)
        const rootOf = (one: number) => roots.get(one) ?? one
        for (const [one, other] of told) assert.notEqual(rootOf(one), rootOf(other))
      },
    ),
    { seed: 20210302 },
  )
})

test('every root goes under itself, and without anything told apart all joins hold', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (some) => {
      const roots = makeClusters(some.map(([from, into]) => ({ from, into })))
      for (const root of roots.values()) assert.equal(roots.get(root), root)
      for (const [from, into] of some) assert.equal(roots.get(from), roots.get(into))
    }),
    { seed: 20210303 },
  )
})

test('those joined go under the one that they were joined into', () => {
  const joins = [
    { from: 1, into: 2 },
    { from: 3, into: 1 },
    { from: 2, into: 9 },
  ]
  assert.deepEqual(
    [...makeClusters(joins)].toSorted(([a], [b]) => a - b),
    [
      [1, 9],
      [2, 9],
      [3, 9],
      [9, 9],
    ],
  )
})
