import assert from 'node:assert/strict'
import { test } from 'node:test'

import { authorities, occasionKinds, roles } from '../../src/data-model/index.ts'
import {
  addresseesText,
  authoritySigns,
  capitalize,
  describeAuthority,
  markSigns,
  needsCheck,
  occasionText,
  plural,
  wordsOf,
} from '../../src/wording/index.ts'
import { asWritten, spanOf, statement } from './made-up.ts'

test('every authority has a sign of its own, and words', () => {
  assert.deepEqual(Object.keys(authoritySigns), [...authorities])
  assert.equal(new Set(authorities.map(describeAuthority)).size, authorities.length)
  assert.equal(describeAuthority('named'), '● named')
  assert.equal(describeAuthority('none'), '○ no source')
  assert.equal(describeAuthority('unknown'), '? authority unknown')
})

test('every part of a statement has a pair of signs', () =>
  assert.deepEqual(Object.keys(markSigns).toSorted(), [...roles].toSorted()))

test('an occasion is told as far as the text says it', () => {
  const occasion = { kind: 'interview', span: null, place: null, outlet: null } as const
  for (const [given, words] of [
    [occasion, 'interview'],
    [{ ...occasion, outlet: spanOf('Harbour One') }, 'interview, Harbour One'],
    [{ ...occasion, place: spanOf('the quay') }, 'interview, the quay'],
    [
      { ...occasion, place: spanOf('the quay'), outlet: spanOf('Harbour One') },
      'interview, Harbour One, the quay',
    ],
    [null, null],
  ] as const)
    assert.equal(occasionText(given), words)
  for (const kind of occasionKinds) assert.equal(occasionText({ ...occasion, kind }), kind)
})

test('to whom something was said is told in the words of the report', () => {
  const to = (...words: readonly string[]) =>
    statement({ addressees: words.map((word) => ({ party: 'p', mention: spanOf(word) })) })
  assert.equal(addresseesText(to()), null)
  assert.equal(addresseesText(to('reporters')), 'reporters')
  assert.equal(
    addresseesText(to('reporters', ...asWritten)),
    ['reporters', ...asWritten].join(', '),
  )
})

test('fragments are joined by an ellipsis, and words stay as they are', () => {
  assert.equal(wordsOf([]), '')
  assert.equal(wordsOf([spanOf('We wait,'), spanOf('we hope.')]), 'We wait, … we hope.')
  for (const words of asWritten) assert.equal(wordsOf([spanOf(words)]), words)
})

test('a count has its noun in the right number', () => {
  assert.deepEqual(
    [
      plural(0, 'report'),
      plural(1, 'report'),
      plural(1200, 'report'),
      plural(1, 'statement is', 'statements are'),
      plural(1200, 'statement is', 'statements are'),
    ],
    ['0 reports', '1 report', '1,200 reports', '1 statement is', '1,200 statements are'],
  )
})

test('a statement is to be checked below the threshold, not at it', () =>
  assert.deepEqual(
    [0.69, 0.7, 1].map((confidence) => needsCheck({ confidence })),
    [true, false, false],
  ))

test('words become the start of a line', () => {
  assert.equal(capitalize('day not stated'), 'Day not stated')
  assert.equal(capitalize('“Monday” (day unknown)'), '“Monday” (day unknown)')
  assert.equal(capitalize(''), '')
})
