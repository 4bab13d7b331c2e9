import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { daysOf, isWithin, spread } from '../../web/record/counted-days.ts'

describe('what is counted together', () => {
  it('has its first and its last day', () => {
    assert.deepEqual(daysOf('2014-06-12'), { from: '2014-06-12', to: '2014-06-12' })
    assert.deepEqual(daysOf('2014-02'), { from: '2014-02-01', to: '2014-02-28' })
    assert.deepEqual(daysOf('2016-02'), { from: '2016-02-01', to: '2016-02-29' })
    assert.deepEqual(daysOf('2014'), { from: '2014-01-01', to: '2014-12-31' })
  })

  it('is chosen where all its days are', () => {
    assert.ok(isWithin('2014-06', '2014-06-01', '2014-06-30'))
    assert.ok(isWithin('2014', '2014-01-01', '2014-12-31'))
    assert.ok(isWithin('2014-06-12', null, '2014-06-12'))
    assert.ok(!isWithin('2014-06', '2014-06-02', null))
    assert.ok(!isWithin('2014', null, '2014-12-30'))
  })

  it('is spread over all days, also those without any', () => {
    const counts = [
      { start: '2013-12', count: 2, reported: 1 },
      { start: '2014-02', count: 1, reported: 0 },
    ]
    assert.deepEqual(spread(counts, 'month'), [
      { start: '2013-12', count: 2, reported: 1 },
      { start: '2014-01', count: 0, reported: 0 },
      { start: '2014-02', count: 1, reported: 0 },
    ])
    assert.deepEqual(spread([], 'day'), [])
  })
})
