import assert from 'node:assert/strict'
import { test } from 'node:test'

import { plainWords } from '../../src/matching/plain-words.ts'
import { readNumber } from '../../src/matching/read-numbers.ts'
import { stemOf } from '../../src/matching/stem-of.ts'

test('numbers in digits and words', () => {
  const cases: readonly (readonly [string, number | null, number])[] = [
    ['42 ships', 42, 1],
    ['forty-two ships', 42, 2],
    ['11,000 people', 11_000, 1],
    ['eleven thousand people', 11_000, 2],
    ['5.9 percent', 5.9, 1],
    ['300 million crowns', 300e6, 2],
    ['300m crowns', 300e6, 2],
    ['two hundred and five', 205, 4],
    ['two thousand five hundred', 2500, 4],
    ['two and five', 2, 1],
    ['three, four', 3, 1],
    ['twenty thirty', 20, 1],
    ['million', null, 0],
    ['ships', null, 0],
  ]
  for (const [text, value, words] of cases) {
    const expected = value === null ? null : { value, words }
    assert.deepEqual(readNumber(plainWords(text), 0), expected, text)
  }
})

test('the forms of a word have one stem', () => {
  const groups = [
    ['ship', 'ships'],
    ['close', 'closes', 'closed', 'closing'],
    ['take', 'takes', 'took', 'taken', 'taking'],
    ['harbour', 'harbor', 'harbours'],
    ['organise', 'organize', 'organising', 'organized'],
    ['pass', 'passes', 'passed'],
    ['call', 'called', 'calling'],
    ['forgive', 'forgave', 'forgiven'],
    ['buy', 'buying', 'bought'],
    ['study', 'studies', 'studied', 'studying'],
  ]
  for (const group of groups) assert.equal(new Set(group.map(stemOf)).size, 1, group.join(' '))
  const stems = groups.map(([word = '']) => stemOf(word))
  assert.equal(new Set(stems).size, stems.length)
})
