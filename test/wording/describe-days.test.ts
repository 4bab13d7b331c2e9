import assert from 'node:assert/strict'
import { test } from 'node:test'

import {
  daysInWords,
  describeDay,
  describeDayLimits,
  describeDays,
  describePeriod,
} from '../../src/wording/index.ts'

for (const [start, end, words] of [
  ['2014-06-16', '2014-06-16', '16 June 2014'],
  ['2014-06-01', '2014-06-30', 'June 2014'],
  ['2012-02-01', '2012-02-29', 'February 2012'],
  ['2012-02-01', '2012-02-28', 'between 1 February 2012 and 28 February 2012'],
  ['2003-01-01', '2003-12-31', '2003'],
  ['2003-01-01', '2004-12-31', 'between 1 January 2003 and 31 December 2004'],
  ['2014-06-01', '2014-07-31', 'between 1 June 2014 and 31 July 2014'],
  ['2014-06-10', '2014-06-17', 'between 10 June 2014 and 17 June 2014'],
] as const) {
  test(words, () => assert.equal(describeDays(start, end), words))
}

test('each part that names days has them as <time> takes them', () => {
  const timesOf = (start: string, end: string) =>
    daysInWords(start, end).flatMap(({ time }) => time ?? [])
  assert.deepEqual(timesOf('2014-06-16', '2014-06-16'), ['2014-06-16'])
  assert.deepEqual(timesOf('2014-06-01', '2014-06-30'), ['2014-06'])
  assert.deepEqual(timesOf('2014-01-01', '2014-12-31'), ['2014'])
  assert.deepEqual(timesOf('2014-06-10', '2014-06-17'), ['2014-06-10', '2014-06-17'])
})

test('a day is the same in every time zone', () => {
  const zone = process.env.TZ
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env.TZ = TZ
    assert.equal(describeDay('2014-06-16'), '16 June 2014')
  }
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test('a period goes from its first day to its last', () => {
  assert.equal(describePeriod('2021-03-02', '2021-03-15'), '2 March 2021 to 15 March 2021')
  assert.equal(describePeriod('2021-03-01', '2021-03-31'), '1 March 2021 to 31 March 2021')
  assert.equal(describePeriod('2021-03-02', '2021-03-02'), '2 March 2021')
})

for (const [from, to, words] of [
  ['2016-10-01', '2016-10-31', '1 to 31 October 2016'],
  ['2016-09-30', '2016-10-02', '30 September to 2 October 2016'],
  ['2015-12-31', '2016-01-01', '31 December 2015 to 1 January 2016'],
  ['2016-10-01', '2016-10-01', 'on 1 October 2016'],
  ['2016-10-01', null, 'from 1 October 2016'],
  [null, '2016-10-01', 'until 1 October 2016'],
  [null, null, null],
] as const) {
  test(`limits of days: ${words}`, () => assert.equal(describeDayLimits(from, to), words))
}
