import assert from 'node:assert/strict'
import { test } from 'node:test'

import { sharesOf } from '../../../src/differences/index.ts'
import { fitRelations } from '../../../src/evaluation/pairs/fit-relations.ts'
import { findPartners } from '../../../src/evaluation/pairs/find-partners.ts'

test('weights tell apart what their features tell apart, and their shares add up to 1', () => {
  const pairs = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({
    // One feature for two of the relations, on scales of their own, and one that never changes.
    features: [at < 3 ? 100 + at : at, at >= 6 ? 0.01 : 0, 7],
    relation: at < 3 ? ('differ' as const) : at < 6 ? ('agree' as const) : ('none' as const),
    weight: 1,
  }))
  const weights = fitRelations(pairs)
  for (const { features, relation } of pairs) {
    const shares = sharesOf(features, weights)
    assert.ok(Math.abs(shares.differ + shares.agree + shares.none - 1) < 1e-9)
    const best = Math.max(shares.differ, shares.agree, shares.none)
    assert.equal(shares[relation], best)
  }
})

test('a partner is found by its vector or by its words', async () => {
  const texts = [
    'the port closes',
    'a vessel sank',
    ...Array.from({ length: 40 }, (_, at) => `ship ${at}`),
  ]
  const near = new Set(['the port closes', 'a vessel sank'])
  const embed = (all: readonly string[]) =>
    Promise.resolve(
      all.map((text, at) => {
        const angle = near.has(text) ? 0.01 * at : 1 + 0.01 * at
        return new Float32Array([Math.cos(angle), Math.sin(angle)])
      }),
    )
  const pair = (a: string, b: string) => ({ a, b, label: null, group: '' })
  const { rephrase, conflict } = await findPartners({ embed }, texts, {
    rephrases: [pair('the port closes', 'a vessel sank')],
    conflicts: [pair('ship 0', 'the port closes')],
  })
  assert.deepEqual(rephrase, { vectors: 1, words: 0, both: 1, pairs: 1 })
  assert.equal(conflict.vectors, 0)
})
