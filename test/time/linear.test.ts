import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findTimes } from '../../src/time/index.ts'

/** Texts that make a careless pattern try again and again. */
const hostile = [
  '1 ',
  '1',
  '12.',
  '1,',
  '2003-',
  '2003–',
  '16/',
  '16.',
  'a few ',
  'in ',
  'the ',
  'the early ',
  'Monday ',
  'Monday, ',
  'last ',
  'March ',
  'may ',
  'mid-',
  ' ',
  '\n',
  '((',
  'more than ',
  'about a ',
  'the day ',
  'and ',
  'in 80 and ',
  'twenty-',
  'since the ',
  'every other ',
  'said ',
  'will be ',
  'said Monday ',
  'U.S. ',
  "'",
  'A',
  '“',
]

/** The least time of three runs, in milliseconds. */
function measure(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      findTimes(text, '2014-06-17')
      return performance.now() - start
    }),
  )
}

test('ten times the text takes about ten times as long, whatever the text', () => {
  measure('Monday '.repeat(1000))
  for (const piece of hostile) {
    const of = (length: number) => measure(piece.repeat(Math.ceil(length / piece.length)))
    const [short, long] = [of(5000), of(50_000)]
    // What takes no time at all may be anything times as long.
    assert.ok(
      long < 40 * Math.max(short, 1),
      `${JSON.stringify(piece)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`,
    )
  }
})
