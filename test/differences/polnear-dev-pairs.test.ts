import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

/** A place in a text of PolNeAR dev, UTF-16 code units. */
type Place = readonly [start: number, end: number]

/** A statement of a pair. */
interface Side {
  readonly file: string
  readonly sha256: string
  readonly content: readonly Place[]
}

/** How one reader judged a pair. */
interface Judgement {
  readonly matter: string
  readonly relation: string
  readonly by: readonly string[]
  readonly words: { readonly a: Place | null; readonly b: Place | null }
}

interface JudgedPair {
  readonly half: string
  readonly a: Side
  readonly b: Side
  readonly first: Judgement
  readonly second: Judgement
}

const pairs = readFileSync(new URL('polnear-dev-pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as JudgedPair)

test('pairs that are judged twice are whole: no text, only places, and what a relation needs', () => {
  assert.ok(pairs.length >= 180)
  for (const { half, a, b, first, second } of pairs) {
    assert.match(half, /^[ab]$/)
    for (const { sha256, content } of [a, b]) {
      assert.match(sha256, /^[0-9a-f]{64}$/)
      for (const [start, end] of content) assert.ok(start < end)
    }
    for (const { matter, relation, by, words } of [first, second]) {
      assert.ok(['same', 'related', 'no'].includes(matter))
      assert.ok(['differ', 'agree', 'none'].includes(relation))
      if (relation !== 'none') assert.equal(matter, 'same')
      assert.equal(by.length > 0, relation === 'differ')
      assert.equal(words.a !== null && words.b !== null, relation !== 'none')
    }
  }
})

test('pairs that lie near each other are whole, too', () => {
  const near = readFileSync(new URL('polnear-dev-near.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pick<JudgedPair, 'half' | 'a' | 'b'> & Judgement)
  assert.equal(near.length, 110)
  for (const { half, a, b, relation, by } of near) {
    assert.match(half, /^[ab]$/)
    for (const { content } of [a, b]) for (const [start, end] of content) assert.ok(start < end)
    assert.ok(['differ', 'agree', 'none'].includes(relation))
    assert.equal(by.length > 0, relation === 'differ')
  }
})
