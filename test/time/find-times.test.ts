import type { Time } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import fc from 'fast-check'

import { findTimes } from '../../src/time/index.ts'
import { anyText } from '../any-text.ts'
import { readTimeCases } from './time-notation.ts'

function valueOf({ kind, start, end }: Time): string {
  if (kind === 'duration' || kind === 'set') return kind
  if (start === null) return '?'
  return start === end ? start : `${start}..${end}`
}

for (const file of ['cases.txt', 'false-friends.txt']) {
  describe(file, () => {
    for (const { line, text, published, times } of readTimeCases(new URL(file, import.meta.url))) {
      test(line, () => {
        const show = (start: number, end: number, value: string) =>
          `${text.slice(start, end)} = ${value}`
        assert.deepEqual(
          findTimes(text, published).map((time) =>
            show(time.span.start, time.span.end, valueOf(time)),
          ),
          times.map(({ start, end, value }) => show(start, end, value)),
        )
      })
    }
  })
}

test('kinds and anchors say what an expression is and what it counts from', () => {
  const shown = findTimes(
    'He said Monday, hours after the talks of June 16, 2014, that in recent days and for 10 years, daily, since May, it rained.',
    '2014-06-17',
  ).map(({ span, kind, anchor }) => [span.text, kind, anchor])
  assert.deepEqual(shown, [
    ['Monday', 'point', 'published'],
    ['hours after', 'vague', 'text'],
    ['June 16, 2014', 'point', null],
    ['recent days', 'vague', 'published'],
    ['for 10 years', 'duration', null],
    ['daily', 'set', null],
    ['since May', 'interval', 'published'],
    ['May', 'interval', 'published'],
  ])
})

test('a date that is none is refused with what was given', () => {
  assert.throws(() => findTimes('Monday', 'soon'), { name: 'RangeError', message: /soon/ })
})

const word = fc.constantFrom(
  ...'Monday Tuesday May March June 12 12th 2003 2014-02-30 31 99 a few in on the last next this early late mid- week weeks year ago later after before since from to between and - – , . said will 3 p.m. every for recent days century 1980s spring of'.split(
    ' ',
  ),
)
const timeLike = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))
const published = fc.constantFrom(
  null,
  '2014-06-17',
  '2012-02-29',
  '2014-06',
  '2014',
  '0001-01-01',
  '9999-12-31',
)

test('over random text: spans verbatim and in order, both days or none, the first not after the last', () => {
  fc.assert(
    fc.property(fc.oneof(timeLike, anyText), published, (text, day) => {
      let last = 0
      for (const { span, start, end } of findTimes(text, day)) {
        assert.equal(text.slice(span.start, span.end), span.text)
        assert.ok(span.start >= last && span.end > span.start)
        last = span.start
        assert.equal(start === null, end === null)
        if (start !== null && end !== null) {
          assert.match(`${start} ${end}`, /^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/)
          assert.ok(start <= end, `${span.text}: ${start} is after ${end}`)
        }
      }
    }),
    { numRuns: 600, seed: 17 },
  )
})
