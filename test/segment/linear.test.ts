import assert from 'node:assert/strict'
import { test } from 'node:test'

import { segmentText } from '../../src/segment/index.ts'

/** Marks out of balance, stray ones, and what may end a sentence, again and again. */
const hostile = [
  '“', '”', '"', '" ', '“a” ', '‘', "s' a ", "'a ", '«', '»', '«»', '“ ‘ ', '„a“ ', "''", '``', '“a\n', '“\n\n',
  '(', '. ', 'A. ', 'U.S. ', 'Mr. ', '\n', 'a\n', '? ', '… ', 'He said so. ',
] // prettier-ignore

function measure(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      segmentText(text)
      return performance.now() - start
    }),
  )
}

test('ten times the text takes about ten times as long, however its marks are out of balance', () => {
  measure('“a” '.repeat(1000))
  for (const piece of hostile) {
    const of = (length: number) => measure(piece.repeat(Math.ceil(length / piece.length)))
    // The best of several: another program on the machine slows some.
    const best = (length: number) => Math.min(...Array.from({ length: 5 }, () => of(length)))
    const [short, long] = [best(4000), best(40_000)]
    // What takes no time at all may be anything times as long.
    assert.ok(
      long < 40 * Math.max(short, 2),
      `${JSON.stringify(piece)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`,
    )
  }
})
