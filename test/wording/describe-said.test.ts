import assert from 'node:assert/strict'
import { test } from 'node:test'

import { describeSaid, saidInWords } from '../../src/wording/index.ts'
import { asWritten, spanOf } from './made-up.ts'

const monday = spanOf('Monday')
const published = { start: '2014-06-17', end: '2014-06-17' }

for (const [start, end, basis, expression, words] of [
  ['2014-06-16', '2014-06-16', 'stated', monday, 'Monday 16 June 2014 (stated: “Monday”)'],
  ['2014-06-16', '2014-06-16', 'stated', null, 'Monday 16 June 2014 (stated)'],
  ['2014-06-16', '2014-06-16', 'occasion', monday, 'Monday 16 June 2014 (occasion: “Monday”)'],
  ['2014-06-16', '2014-06-16', 'implied', null, 'reported 17 June 2014; day not stated'],
  ['2014-06-16', '2014-06-16', 'implied', monday, 'reported 17 June 2014; day not stated'],
  ['2014-06-10', '2014-06-17', 'stated', null, 'between 10 June 2014 and 17 June 2014 (stated)'],
  ['2014-06-16', '2014-06-16', 'unknown', null, 'day not stated'],
  [null, null, 'unknown', monday, 'day not stated (“Monday”)'],
  [null, null, 'stated', monday, '“Monday” (day unknown)'],
  [null, null, 'unknown', null, 'day not stated'],
] as const) {
  test(words, () =>
    assert.equal(describeSaid({ start, end, basis, expression, confidence: 1 }, published), words),
  )
}

test('days that are not known are no days in parts either', () => {
  const said = {
    start: null,
    end: null,
    basis: 'stated',
    expression: monday,
    confidence: 1,
  } as const
  assert.deepEqual(saidInWords(said, published), { days: null, how: '“Monday”' })
})

test('the words of a report are given as they are written', () => {
  for (const words of asWritten) {
    const said = {
      start: null,
      end: null,
      basis: 'stated',
      expression: spanOf(words),
      confidence: 1,
    } as const
    assert.equal(describeSaid(said, published), `“${words}” (day unknown)`)
  }
})

test('the days of a report that are not known are not told', () => {
  const said = {
    start: null,
    end: null,
    basis: 'implied',
    expression: null,
    confidence: 1,
  } as const
  assert.equal(describeSaid(said, { start: null, end: null }), 'day not stated')
  assert.equal(
    describeSaid(said, { start: '2014-06-01', end: '2014-06-30' }),
    'reported June 2014; day not stated',
  )
})
