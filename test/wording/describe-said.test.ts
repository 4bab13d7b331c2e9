import assert from 'node:assert/strict'
import { test } from 'node:test'

import { describeSaid, saidInWords } from '../../src/wording/index.ts'
import { asWritten, spanOf } from './made-up.ts'

const monday = spanOf('Monday')

for (const [start, end, basis, expression, words] of [
  ['2014-06-16', '2014-06-16', 'stated', monday, 'Monday 16 June 2014 (stated: “Monday”)'],
  ['2014-06-16', '2014-06-16', 'stated', null, 'Monday 16 June 2014 (stated)'],
  ['2014-06-16', '2014-06-16', 'implied', null, 'Monday 16 June 2014 (implied)'],
  ['2014-06-01', '2014-06-30', 'implied', null, 'June 2014 (implied)'],
  ['2014-06-10', '2014-06-17', 'stated', null, 'between 10 June 2014 and 17 June 2014 (stated)'],
  ['2014-06-16', '2014-06-16', 'unknown', null, 'Monday 16 June 2014'],
  [null, null, 'stated', monday, '“Monday” (day unknown)'],
  [null, null, 'unknown', null, 'day not stated'],
  ['2014-06-16', null, 'unknown', null, 'day not stated'],
] as const) {
  test(words, () =>
    assert.equal(describeSaid({ start, end, basis, expression, confidence: 1 }), words),
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
  assert.deepEqual(saidInWords(said), { days: null, how: '“Monday”' })
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
    assert.equal(describeSaid(said), `“${words}” (day unknown)`)
  }
})
