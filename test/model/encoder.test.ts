import assert from 'node:assert/strict'
import { test } from 'node:test'

import { makeTagger } from '../../src/model/index.ts'
import { makeRange } from '../../src/text/index.ts'

test('a window is filled up with [PAD] after [SEP] to a multiple of six wordpieces', async (t) => {
  const tagger = await makeTagger()
  t.after(() => tagger.close())
  const [begin, end, pad] = [101n, 102n, 0n]
  for (let words = 1; words <= 8; words++) {
    const text = 'ship '.repeat(words)
    const input = tagger.prepare(text, { paragraphs: [makeRange(0, text.length)] })
    for (const window of input.windows) {
      const ids = tagger.encoder.feed(input, window).tensors['input_ids']
      const numbers = [...((ids?.data ?? []) as BigInt64Array)]
      assert.equal(numbers.length, 6 * Math.ceil((window.pieces + 2) / 6))
      assert.deepEqual(ids?.dims, [1, numbers.length])
      assert.equal(numbers[0], begin)
      assert.equal(numbers[window.pieces + 1], end)
      assert.ok(numbers.slice(window.pieces + 2).every((id) => id === pad))
    }
  }
})
