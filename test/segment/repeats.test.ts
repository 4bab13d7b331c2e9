import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { segmentText } from '../../src/segment/index.ts'
import { anyText } from '../any-text.ts'

const long = 'The frigate left the harbour at noon on Monday with two hundred sailors.'
const other = 'Nobody at the ministry would say how long she was to stay there.'

for (const [what, text, ...expected] of [
  ['nothing stands twice', `${long} ${other}`],
  ['one long sentence', `${long} It rained. ${long}`, [long, long]],
  ['a short sentence may come again', 'He declined to comment. It rained. He declined to comment.'],
  [
    'a run of sentences is one passage',
    `${long} ${other}\n${long} ${other}`,
    [`${long} ${other}`, `${long} ${other}`],
  ],
  ['three times', `${long}\nSo.\n${long}\nNo.\n${long}`, [long, long], [long, long]],
  [
    'another mark between makes two passages',
    `${long} ${other}\n${long}\n${other}`,
    [long, long],
    [other, other],
  ],
] as const) {
  test(what, () => {
    const repeats = segmentText(text).repeats.map(({ first, again }) => [first.text, again.text])
    assert.deepEqual(repeats, expected)
  })
}

test('a repeat stands after what it repeats, in the same characters', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 3 }), (text, times) => {
      const whole = `${long} ${text}\n`.repeat(times)
      for (const { first, again } of segmentText(whole).repeats) {
        assert.equal(first.text, again.text)
        assert.ok(first.end <= again.start)
        assert.equal(whole.slice(again.start, again.end), again.text)
      }
    }),
  )
})
