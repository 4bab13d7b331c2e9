import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { findTree } from '../../src/syntax/find-tree.ts'

const treeOf = (scores: readonly (readonly number[])[]) =>
  findTree(scores.length, (dependent, head) => scores[dependent]?.[head] ?? 0)

test('a word alone is the root', () => {
  assert.deepEqual(treeOf([[0.5]]), [-1])
})

test('no word is no tree', () => {
  assert.deepEqual(treeOf([]), [])
})

test('two words that want each other as heads are parted where it costs least', () => {
  // Word 0 would hang on 1, and 1 on 0; as the root, 1 loses less.
  const scores = [
    [1, 9],
    [8, 9],
  ]
  assert.deepEqual(treeOf(scores), [1, -1])
})

test('of several that would be the root, one is', () => {
  const scores = [
    [9, 1, 1],
    [2, 9, 1],
    [3, 1, 9],
  ]
  assert.deepEqual(treeOf(scores), [-1, 0, 0])
})

test('the tree is the best of all, tried one by one', () => {
  const matrix = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: count, maxLength: count }), {
      minLength: count,
      maxLength: count,
    }),
  )
  fc.assert(
    fc.property(matrix, (scores) => {
      const found = treeOf(scores)
      assert.ok(isTree(found))
      const best = Math.max(
        ...allHeads(scores.length)
          .filter(isTree)
          .map((heads) => sum(scores, heads)),
      )
      assert.equal(sum(scores, found), best)
    }),
    { numRuns: 300 },
  )
})

/** Every way to give each word a head, or none. */
function allHeads(count: number): readonly (readonly number[])[] {
  let ways: readonly (readonly number[])[] = [[]]
  for (let word = 0; word < count; word++) {
    ways = ways.flatMap((way) => Array.from({ length: count + 1 }, (_, head) => [...way, head - 1]))
  }
  return ways
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false
  return heads.every((_, start) => {
    let node = start
    for (let steps = 0; steps <= heads.length; steps++) {
      if (node === -1) return true
      node = heads[node] ?? -1
    }
    return false
  })
}

const sum = (scores: readonly (readonly number[])[], heads: readonly number[]): number =>
  heads.reduce((total, head, word) => total + (scores[word]?.[head === -1 ? word : head] ?? 0), 0)
