import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import {
  addDays,
  daysBetween,
  makeDay,
  monthsOf,
  unitAt,
  weekdayOf,
} from '../../src/time/calendar.ts'

test('days of the calendar are counted without time zones', () => {
  assert.equal(addDays('2012-02-28', 2), '2012-03-01')
  assert.equal(addDays('2014-03-30', 1), '2014-03-31')
  assert.equal(daysBetween('2013-12-31', '2014-01-01'), 1)
  assert.equal(weekdayOf('2014-06-16'), 0)
  assert.equal(weekdayOf('1900-01-01'), 0)
  assert.equal(weekdayOf('0001-01-01'), 0)
  assert.equal(makeDay(2014, 2, 29), null)
  assert.deepEqual(makeDay(2012, 2, 29), { start: '2012-02-29', end: '2012-02-29' })
  assert.deepEqual(monthsOf(2013, 12, 15), { start: '2013-12-01', end: '2014-03-31' })
  assert.deepEqual(monthsOf(2014, 0), { start: '2013-12-01', end: '2013-12-31' })
  assert.deepEqual(unitAt('2014-06-17', 'week', 0), { start: '2014-06-16', end: '2014-06-22' })
  assert.deepEqual(unitAt('2014-06-17', 'quarter', -2), { start: '2013-10-01', end: '2013-12-31' })
  assert.deepEqual(unitAt('2014-06-17', 'decade', -1), { start: '2000-01-01', end: '2009-12-31' })
})

test('weekdays go round in sevens and days add up', () => {
  const day = fc.integer({ min: 0, max: 900_000 }).map((count) => addDays('0100-01-01', count))
  fc.assert(
    fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, count) => {
      const to = addDays(from, count)
      assert.equal(daysBetween(from, to), count)
      assert.equal(weekdayOf(to), (((weekdayOf(from) + count) % 7) + 7) % 7)
    }),
    { numRuns: 300, seed: 7 },
  )
})
