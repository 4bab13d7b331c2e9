import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'

import { makePairJudge, type PairJudge, type PairStatement } from '../../../src/index.ts'

interface InventedPair {
  readonly a: PairStatement
  readonly b: PairStatement
  readonly half: 'a' | 'b'
  readonly relation: 'differ' | 'agree' | 'none'
}

const pairs = readFileSync(new URL('invented-pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as InventedPair)
  .filter(({ half }) => half === 'b')

let open: Promise<PairJudge> | null = null
const judge = () => (open ??= makePairJudge())
after(async () => (await open)?.close())

test('three of four invented pairs, from which nothing was learned, are judged rightly', async () => {
  const judged = await (await judge()).judge(pairs)
  const right = judged.filter(({ relation }, at) => relation === pairs[at]?.relation).length
  assert.ok(pairs.length >= 90)
  assert.ok(right / pairs.length >= 0.75, `${right} of ${pairs.length}`)
})

test('a judgement is whole: what does not differ shows nothing, and what is shown are the words', async () => {
  const judged = await (await judge()).judge(pairs)
  const textOf = (side: PairStatement) => (typeof side === 'string' ? side : side.text)
  for (const [at, { relation, by, words, commitment, clearness }] of judged.entries()) {
    const { a, b } = pairs[at] ?? { a: '', b: '' }
    assert.ok(clearness > 1 / 3 && clearness <= 1)
    if (relation !== 'differ') assert.deepEqual([by, words], [[], []])
    if (relation === 'none') assert.equal(commitment, null)
    assert.deepEqual([...new Set(words.map((one) => one.by))], by)
    for (const shown of words) {
      if (shown.a) assert.equal(textOf(a).slice(shown.a.start, shown.a.end), shown.a.text)
      if (shown.b) assert.equal(textOf(b).slice(shown.b.start, shown.b.end), shown.b.text)
    }
  }
})

test('a pair is judged the same alone and among others, and whichever of the two comes first', async () => {
  const some = pairs.slice(0, 12)
  const one = await judge()
  const together = await one.judge(some)
  const turned = await one.judge(some.map(({ a, b }) => ({ a: b, b: a })))
  for (const [at, { a, b }] of some.entries()) {
    const [alone] = await one.judge([{ a, b }])
    assert.deepEqual(alone, together[at])
    assert.equal(turned[at]?.relation, together[at]?.relation)
    assert.equal(turned[at]?.clearness, together[at]?.clearness)
  }
})

test('no pair, and pairs of thousands of words, of no letters and of many scripts', async () => {
  const one = await judge()
  assert.deepEqual(await one.judge([]), [])
  const long = 'The ministry will not close the port. '.repeat(3000)
  const hostile = [
    { a: long, b: long.slice(40) },
    { a: '', b: '' },
    { a: '…', b: '\u202Enot\u0000' },
    { a: '我们不排除会谈', b: 'لا توجد خطط' },
    { a: '\uD800', b: '1'.repeat(5000) },
  ]
  const judged = await one.judge(hostile)
  assert.equal(judged.length, hostile.length)
  for (const { clearness } of judged) assert.ok(Number.isFinite(clearness))
})
