import { readCalendarDays } from '../../src/text/index.ts'
import { checkTable } from '../check-table.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

for (const [value, start, end = start] of [
  ['2014-06-16', '2014-06-16'],
  ['2014-06-16T23:30:00-05:00', '2014-06-16'],
  ['20140616', '2014-06-16'],
  ['Mon, 16 Jun 2014 09:00:00 GMT', '2014-06-16'],
  ['16 June 2014', '2014-06-16'],
  ['June 16, 2014', '2014-06-16'],
  ['Sept. 5th, 2014 at noon', '2014-09-05'],
  ['2014/06/16', '2014-06-16'],
  ['2014/6/1', '2014-06-01'],
  ['June 2014', '2014-06-01', '2014-06-30'],
  ['Sept. 2014', '2014-09-01', '2014-09-30'],
  ['feb 2012', '2012-02-01', '2012-02-29'],
  ['2014/06', '2014-06-01', '2014-06-30'],
  ['2014-06', '2014-06-01', '2014-06-30'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2014', '2014-01-01', '2014-12-31'],
] as const) {
  test(`"${value}" is ${start} to ${end}`, () =>
    assert.deepEqual(readCalendarDays(value), { start, end }))
}

for (const value of [
  '',
  'yesterday',
  'Monday',
  '2014-02-30',
  '2014-13-01',
  '31 June 2014',
  '16/06/2014',
  '2014/16/06',
  'Market 2014',
  'Mars 2014',
  'june',
  'June 20145',
  'No. 16 of 2014',
  '1402934400',
]) {
  test(`"${value}" names no day`, () => assert.equal(readCalendarDays(value), null))
}

checkTable(
  'not right yet',
  (value) => readCalendarDays(value)?.start ?? '-',
  `
  # years of less than three digits
  0001-01-01 → 0001-01-01
  0050-06 → 0050-06-01
  16 June 0099 → 0099-06-16
  # there is no year 0
  0000 → -
  # a word that starts as a month does
  16 Market 2014 → -
  Mars 16, 2014 → -
`,
  { todo: true },
)
