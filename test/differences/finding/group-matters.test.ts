import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findCandidates } from '../../../src/differences/finding/find-candidates.ts'
import { groupMatters } from '../../../src/differences/finding/group-matters.ts'

const link = (a: number, b: number, matter: number, isRelated = true) => ({
  a,
  b,
  matter,
  isRelated,
})

test('statements that differ or agree are one matter; what was judged apart stays apart', () => {
  assert.deepEqual(groupMatters(4, [link(0, 1, 0.9), link(2, 3, 0.8)]), [0, 0, 2, 2])
  assert.deepEqual(groupMatters(3, [link(0, 1, 0.9), link(1, 2, 0.8)]), [0, 0, 0])
  assert.deepEqual(groupMatters(3, [link(0, 1, 0.9), link(1, 2, 0.8), link(0, 2, 0.1)]), [0, 0, 2])
  assert.deepEqual(groupMatters(2, [link(0, 1, 0.9, false)]), [0, 1])
})

test('candidates are near by vector or by words, each pair once', () => {
  const at = (angle: number, text: string) => ({
    text,
    vector: new Float32Array([Math.cos(angle), Math.sin(angle)]),
  })
  assert.deepEqual(findCandidates([]), [])
  assert.deepEqual(findCandidates([at(0, 'one')]), [])
  const pairs = findCandidates([
    at(0, 'the ferry sails'),
    at(0.1, 'a boat leaves'),
    at(2, 'wages fall'),
    at(4, 'the ferry is old'),
  ])
  assert.deepEqual(pairs, [
    [0, 1],
    [0, 3],
  ])
})

test('of thousands of statements in the same words each has few candidates', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({
    text: `the ferry sails ${at}`,
    vector: new Float32Array([1, 0]),
  }))
  const pairs = findCandidates(many)
  assert.ok(pairs.length <= 600 * 40)
})
