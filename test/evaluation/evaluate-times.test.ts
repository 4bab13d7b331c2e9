import assert from 'node:assert/strict'
import { test } from 'node:test'

import { evaluateTimes, readGum } from '../../src/evaluation/index.ts'
import { findTimes } from '../../src/time/index.ts'

/** A document of ours in the form of GUM: form, and what the MISC column says. */
function conllu(
  sentences: readonly (readonly (readonly [form: string, misc?: string])[])[],
): string {
  const lines = sentences.map((tokens) =>
    [
      '# newpar',
      ...tokens.map(
        ([form, misc = '_'], index) => `${index + 1}\t${form}\t${'_\t'.repeat(7)}${misc}`,
      ),
    ].join('\n'),
  )
  return `# newdoc id = ours\n# meta::dateCreated = 2014-06-17\n${lines.join('\n\n')}\n\n`
}

const document = readGum(
  'ours',
  conllu([
    [['Lind'], ['spoke'], ['Monday', 'SpaceAfter=No|XML=<date when:::"2014-06-16"></date>'], ['.']],
    [
      ['On', 'XML=<date when:::"--06-21">'],
      ['June', 'Entity=(1-time)'],
      ['21', 'XML=</date>'],
      ['until', 'XML=<time when:::"06:00:00"></time>'],
      ['this', 'XML=<date from:::"2014-01" to:::"2014-12">'],
      ['year', 'SpaceAfter=No|XML=</date>'],
      ['.'],
    ],
    [
      ['The', 'XML=<date notAfter:::"2014">'],
      ['past', 'XML=</date>'],
      ['of'],
      ['2003', 'XML=<date when:::"2002"></date>'],
    ],
  ]),
)

test('the text, its date and its marked dates are read', () => {
  assert.equal(
    document.text,
    'Lind spoke Monday.\n\nOn June 21 until this year.\n\nThe past of 2003',
  )
  assert.deepEqual(document.published, { start: '2014-06-17', end: '2014-06-17' })
  assert.deepEqual(
    document.dates.map(({ span, start, end, yearless }) => [span.text, start, end, yearless]),
    [
      ['Monday', '2014-06-16', '2014-06-16', false],
      ['On June 21', '2000-06-21', '2000-06-21', true],
      ['this year', '2014-01-01', '2014-12-31', false],
      ['The past', null, '2014-12-31', false],
      ['2003', '2002-01-01', '2002-12-31', false],
    ],
  )
})

test('right is the same days, of any year where none is marked; what nobody marked is counted', () => {
  const { shares, spurious, outcomes } = evaluateTimes([document], findTimes)
  assert.deepEqual(
    outcomes.map(({ found, right }) => [found?.span.text ?? null, right]),
    [
      ['Monday', true],
      ['June 21', true],
      ['this year', true],
      [null, false],
      ['2003', false],
    ],
  )
  assert.deepEqual([shares[0]?.found.count, shares[0]?.right.count, shares[0]?.right.of], [4, 3, 5])
  assert.equal(spurious, 0)
  const nothing = {
    span: { start: 5, end: 10, text: 'spoke' },
    start: '2014-06-17',
    end: '2014-06-17',
  }
  assert.equal(evaluateTimes([document], () => [nothing]).spurious, 1)
})
