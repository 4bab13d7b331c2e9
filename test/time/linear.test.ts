import assert from 'node:assert/strict'
import { test } from 'node:test'

import { segmentText } from '../../src/segment/index.ts'
import { makeSpan } from '../../src/text/index.ts'
import { draftsOf } from '../drafts-of.ts'
import { dateStatements, findTimes } from '../../src/time/index.ts'

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
const measure = (run: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )

/** Ten times the text may take about ten times as long; what takes no time at all may be anything times as long. */
function assertLinear(make: (repeated: string) => () => unknown): void {
  for (const piece of hostile) {
    const of = (length: number) => measure(make(piece.repeat(Math.ceil(length / piece.length))))
    const [short, long] = [of(5000), of(50_000)]
    assert.ok(
      long < 40 * Math.max(short, 1),
      `${JSON.stringify(piece)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`,
    )
  }
}

test('ten times the text takes about ten times as long, whatever the text', () => {
  measure(() => findTimes('Monday '.repeat(1000), '2014-06-17'))
  assertLinear((text) => () => findTimes(text, '2014-06-17'))
})

test('so does the dating of a statement in the midst of it', () => {
  const said = 'Ann Lind said it rains'
  assertLinear((repeated) => {
    const text = `${repeated} ${said} ${repeated}`
    const at = repeated.length + 1
    const span = (words: string) => {
      const start = at + said.indexOf(words)
      return [makeSpan(text, start, start + words.length)]
    }
    const statement = {
      source: span('Ann Lind'),
      cue: span('said'),
      content: span('it rains'),
    }
    const published = { start: '2014-06-17', end: '2014-06-17' }
    const segments = segmentText(text)
    const [draft] = draftsOf(text, segments, [statement])
    assert.ok(draft)
    const attributed = { ...draft, speakers: [], occasion: null }
    const times = findTimes(text, published)
    return () =>
      dateStatements([attributed], { text, segments, published, times, trees: [], parties: [] })
  })
})
