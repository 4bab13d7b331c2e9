import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import {
  attributionTags,
  decodeAttribution as decodeTags,
} from '../../src/model/attribution-tags.ts'

const { labelCount, mayEnd, mayFollow, mayStart, meaningOf } = attributionTags

/** Logits that put one label of each word far above the others. */
function sure(labels: readonly number[]): Float32Array {
  const logits = new Float32Array(labels.length * labelCount)
  for (const [index, label] of labels.entries()) logits[index * labelCount + label] = 20
  return logits
}

const spansOf = (labels: readonly number[]) =>
  decodeTags(sure(labels), labels.length).map(({ kind, first, last }) => `${kind} ${first}–${last}`)

// Labels: 0 outside; source 1–4, cue 5–8, content 9–12, each begin, inside, last, single.
for (const [what, labels, ...expected] of [
  ['nothing', [0, 0, 0]],
  ['single words side by side', [4, 8, 0], 'source 0–0', 'cue 1–1'],
  ['spans of several words', [1, 2, 3, 8, 9, 11], 'source 0–2', 'cue 3–3', 'content 4–5'],
  ['no words at all', []],
] as const) {
  test(what, () => assert.deepEqual(spansOf(labels), expected))
}

test('a path that breaks the grammar is mended', () => {
  // Inside without a begin, and a begin at the end: no span is left open.
  for (const labels of [
    [2, 2, 0],
    [0, 1],
    [9, 2, 11],
  ]) {
    for (const { first, last } of decodeTags(sure(labels), labels.length)) assert.ok(first <= last)
  }
})

test('every path is one that the grammar allows, and no other is more probable', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: labelCount, maxLength: labelCount }),
        { minLength: 1, maxLength: 3 },
      ),
      (rows) => {
        const logits = Float32Array.from(rows.flat())
        const found = decodeTags(logits, rows.length)
        const best = bestByHand(rows)
        assert.deepEqual(
          found.map(({ kind, first, last }) => [kind, first, last]),
          best,
        )
      },
    ),
    { numRuns: 60 },
  )
})

/** The best path by trying all: the oracle. Ties are left out by adding a little to each label in turn. */
function bestByHand(rows: readonly (readonly number[])[]): unknown[] {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }]
  for (const row of rows) {
    paths = paths.flatMap(({ labels, score }) =>
      row.flatMap((logit, label) => {
        const previous = labels.at(-1)
        const allowed = previous === undefined ? mayStart(label) : mayFollow(previous, label)
        const total = Math.log(row.reduce((sum, one) => sum + Math.exp(one), 0))
        return allowed ? [{ labels: [...labels, label], score: score + logit - total }] : []
      }),
    )
  }
  const ends = paths.filter(({ labels }) => mayEnd(labels.at(-1) ?? 0))
  const best = Math.max(...ends.map(({ score }) => score))
  const candidates = ends.filter(({ score }) => score > best - 1e-9)
  // Several paths may be equally good: the one found must be among them, so the first that equals it is given.
  const found = decodeTags(Float32Array.from(rows.flat()), rows.length).map(
    ({ kind, first, last }) => [kind, first, last],
  )
  return (
    candidates
      .map(({ labels }) => readPath(labels))
      .find((path) => JSON.stringify(path) === JSON.stringify(found)) ??
    readPath(candidates[0]?.labels ?? [])
  )
}

function readPath(labels: readonly number[]): unknown[] {
  const spans: unknown[] = []
  let first = 0
  for (const [index, label] of labels.entries()) {
    const meaning = meaningOf(label)
    if (meaning?.place === 'begin' || meaning?.place === 'single') first = index
    if (meaning?.place === 'last' || meaning?.place === 'single')
      spans.push([meaning.kind, first, index])
  }
  return spans
}
