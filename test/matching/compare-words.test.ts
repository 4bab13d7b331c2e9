import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { compareWords } from '../../src/matching/compare-words.ts'

const mark = (quotation: string, said: string): string =>
  compareWords(quotation, said)
    .runs.map(({ kind, words }) =>
      kind === 'same' ? words : kind === 'inserted' ? `{+${words}+}` : `[-${words}-]`,
    )
    .join(' ')

describe('a quotation beside what was said', () => {
  const said =
    'There are no plans at this time for joint patrols with Tavrenia, and there won’t be.'

  test('word for word, whatever the capitals, marks and apostrophes', () => {
    assert.equal(compareWords('No plans, at this time', said).likeness, 1)
    assert.equal(compareWords("THERE WON'T BE", said).likeness, 1)
    assert.equal(mark('no plans at this time', said), 'no plans at this time')
  })

  test('words left out, inserted and changed', () => {
    assert.equal(
      mark('no plans for joint patrols', said),
      'no plans [-at this time-] for joint patrols',
    )
    assert.equal(
      mark('no plans whatever for joint exercises with Tavrenia', said),
      'no plans [-at this time-] {+whatever+} for joint [-patrols-] {+exercises+} with Tavrenia,',
    )
    assert.equal(compareWords('no plans for joint patrols', said).likeness, 44 / 54)
  })

  test('what was said before and after is no difference, nor a chance word far off', () => {
    assert.equal(mark('and then there won’t be', said), 'and {+then+} there won’t be.')
    const far = `And so it went on for an hour and more. ${said}`
    assert.equal(mark('and no plans at this time', far), '{+and+} no plans at this time')
  })

  test('nothing alike', () => {
    const elephants = { likeness: 0, runs: [{ kind: 'inserted', words: 'elephants' }] }
    assert.deepEqual(compareWords('elephants', said), elephants)
    assert.deepEqual(compareWords('elephants', ''), elephants)
    assert.deepEqual(compareWords('', said), { likeness: 0, runs: [] })
  })
})
