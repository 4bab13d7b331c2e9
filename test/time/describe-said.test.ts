import assert from 'node:assert/strict'
import { test } from 'node:test'

import { describeSaid } from '../../src/time/index.ts'
import { makeSpan } from '../../src/text/index.ts'

const monday = makeSpan('Monday', 0, 6)

for (const [start, end, words] of [
  ['2014-06-16', '2014-06-16', 'Monday 16 June 2014 (stated)'],
  ['2014-06-01', '2014-06-30', 'June 2014 (stated)'],
  ['2012-02-01', '2012-02-29', 'February 2012 (stated)'],
  ['2003-01-01', '2003-12-31', '2003 (stated)'],
  ['2014-06-10', '2014-06-17', '10 June 2014 to 17 June 2014 (stated)'],
  ['2014-06-01', '2014-06-15', '1 June 2014 to 15 June 2014 (stated)'],
  [null, null, '“Monday” (day not known)'],
] as const) {
  test(words, () =>
    assert.equal(describeSaid({ start, end, basis: 'stated', expression: monday }), words),
  )
}

test('nothing is known', () =>
  assert.equal(
    describeSaid({ start: null, end: null, basis: 'unknown', expression: null }),
    'not known',
  ))
