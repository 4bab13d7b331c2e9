import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import type { KeptSide } from '../../src/record/index.ts'
import { passageInWords } from '../../src/wording/index.ts'
import { partnerOf, shownMarks } from '../../web/differences/shown-marks.ts'
import { timeBetween } from '../../web/differences/time-between.ts'
import { inLanes } from '../../web/matter/lanes.ts'

/** A side that was said on a day, or is only known to be reported then; null: nothing is known. */
const said = (day: string | null, basis: string, office = 'Navy') =>
  ({
    seat: { name: office },
    speakers: [],
    said: { start: day, end: day, basis: day === null ? 'unknown' : basis },
    published: { start: day, end: day },
  }) as unknown as KeptSide

describe('how long after the other one was said', () => {
  const between = (a: KeptSide, b: KeptSide, order: Parameters<typeof timeBetween>[0]['order']) =>
    timeBetween({ a, b, order, hours: null })

  it('is told in days, months and years, and of what was only reported as apart', () => {
    const first = said('2021-03-01', 'stated')
    for (const [day, basis, words] of [
      ['2021-03-02', 'stated', '1 day later'],
      ['2021-03-15', 'occasion', '14 days later'],
      ['2021-03-15', 'implied', '14 days apart'],
      ['2021-06-02', 'stated', 'about 3 months later'],
      ['2024-03-01', 'stated', 'about 3 years later'],
    ] as const)
      assert.equal(between(first, said(day, basis), 'a first'), words)
    assert.equal(between(first, first, 'same day'), 'on the same day')
    assert.equal(between(first, said(null, ''), 'unknown'), 'which came first is not known')
  })

  it('is told in the words of the report if it has any', () => {
    const hours = { start: 0, end: 17, text: 'A few hours later' } as never
    const day = said('2021-03-01', 'stated')
    assert.equal(timeBetween({ a: day, b: day, order: 'a first', hours }), '“A few hours later”')
  })
})

describe('the words that are marked', () => {
  const span = (start: number, end: number) => ({ start, end, text: '' }) as never
  const words = [
    { a: span(4, 9), b: span(20, 25), by: 'polarity' },
    { a: span(4, 12), b: span(30, 33), by: 'commitment' },
    { a: null, b: span(40, 44), by: 'number' },
  ] as const

  it('are marked once where they overlap, and lead to the first of those they stand against', () => {
    const [ours, theirs] = [shownMarks(words, 'a'), shownMarks(words, 'b')]
    assert.deepEqual(ours, [{ start: 4, end: 9, shows: [0, 1] }])
    assert.deepEqual(
      theirs.map(({ shows }) => shows),
      [[0], [1], [2]],
    )
    assert.deepEqual(
      theirs.map((mark) => partnerOf(mark, ours)?.start ?? null),
      [4, 4, null],
    )
    assert.equal(partnerOf(ours[0] ?? assert.fail(), theirs)?.start, 20)
  })
})

describe('a sentence with marked words', () => {
  it('has them as pieces of their own, whole, also where the rest is cut', () => {
    const text = `${'far '.repeat(60)}denied that it rained`
    const at = (words: string) => {
      const start = text.indexOf(words)
      return { start, end: start + words.length, text: words }
    }
    const [before, content] = [{ start: 0, end: 246, text: text.slice(0, 246) }, at('it rained')]
    const parts = [
      { ...before, role: null },
      { ...at(' that '), role: null },
      { ...content, role: 'content' },
    ] as never
    const marks = [at('denied'), at('rained')] as never
    const pieces = passageInWords({ parts }, { marks })
    assert.deepEqual(
      pieces.flatMap(({ mark, words: shown }) => (mark === undefined ? [] : [[mark, shown]])),
      [
        [0, 'denied'],
        [1, 'rained'],
      ],
    )
    assert.match(
      pieces.map(({ words: shown }) => shown).join(''),
      /^… far .* far denied that it rained$/,
    )
  })
})

describe('the lanes of a matter', () => {
  it('have a column for each who stands there, a row for each of their days, those without a day last', () => {
    const { names, rows } = inLanes(
      [
        said('2021-03-01', 'stated'),
        said(null, ''),
        said('2021-03-02', 'stated', 'Ministry'),
        said('2021-03-02', 'implied', 'Ministry'),
        said('2021-03-02', 'stated'),
      ],
      ({ seat }) => seat?.name ?? '',
    )
    assert.deepEqual(names, ['Navy', 'Ministry'])
    assert.deepEqual(
      rows.map(({ days, cells }) => [
        days?.start ?? null,
        days?.isTold,
        ...cells.map((one) => one.length),
      ]),
      [
        ['2021-03-01', true, 1, 0],
        ['2021-03-02', true, 1, 1],
        ['2021-03-02', false, 0, 1],
        [null, undefined, 1, 0],
      ],
    )
  })
})
