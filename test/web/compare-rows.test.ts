import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { inRows, type SideSoFar } from '../../web/compare/rows.ts'

/** A side whose statements are told by their days. */
const side = (days: readonly (string | null)[], isLong = false): SideSoFar<string | null> => ({
  hits: days,
  isLong,
})

/** The rows by their days: one, or two with a stroke between; with `~` of those that were only reported then. */
const daysOf = (left: SideSoFar<string | null>, right: SideSoFar<string | null>) =>
  inRows(left, right, (told) => {
    if (told === null) return null
    const isTold = !told.endsWith('~')
    const [start = '', end = start] = told.replace('~', '').split('/')
    return { start, end, isTold }
  }).map(({ days, left: ours, right: theirs }) => [
    days && [...new Set([days.start, days.end])].join('/') + (days.isTold ? '' : '~'),
    ours.length,
    theirs.length,
  ])

describe('rows of a comparison', () => {
  it('stand newest first, what has no day last', () => {
    assert.deepEqual(daysOf(side(['2014-06-12', '2014-06-10', null]), side(['2014-06-12'])), [
      ['2014-06-12', 1, 1],
      ['2014-06-10', 1, 0],
      [null, 1, 0],
    ])
  })

  it('of what was said between two days are other rows than of their first day', () => {
    assert.deepEqual(
      daysOf(side(['2014-06-09/2014-06-16', '2014-06-09']), side(['2014-06-09/2014-06-16'])),
      [
        ['2014-06-09/2014-06-16', 1, 1],
        ['2014-06-09', 1, 0],
      ],
    )
  })

  it('of what was only reported on a day are others than of what was said on it', () => {
    assert.deepEqual(daysOf(side(['2014-06-12', '2014-06-12~']), side(['2014-06-12~'])), [
      ['2014-06-12', 1, 0],
      ['2014-06-12~', 1, 1],
    ])
  })

  it('go no further than a side of which more is to come', () => {
    const left = side(['2014-06-12', '2014-06-01', null])
    assert.deepEqual(daysOf(left, side(['2014-06-11', '2014-06-10'], true)), [
      ['2014-06-12', 1, 0],
      ['2014-06-11', 0, 1],
      ['2014-06-10', 0, 1],
    ])
  })

  it('go to the last of both where there is no more', () => {
    assert.equal(daysOf(side(['2014-06-12']), side(['2013-01-01', null])).length, 3)
  })
})
