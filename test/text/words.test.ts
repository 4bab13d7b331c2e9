import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findWords } from '../../src/text/index.ts'

const cases: readonly (readonly [text: string, words: string])[] = [
  ['', ''],
  [' \t\r\n\u00a0\u2028\u0085\u001c', ''],
  ['Lind won’t go.', 'Lind|won|’|t|go|.'],
  ['a_b c-d', 'a_b|c|-|d'],
  ['$4.5bn', '$|4|.|5bn'],
  ['Łódź 東京 ٣', 'Łódź|東京|٣'],
  // A combining mark is none of Python's letters.
  ['e\u0301a', 'e|\u0301|a'],
  ['😀😀a', '😀|😀|a'],
  ['“No,” she said', '“|No|,|”|she|said'],
]

for (const [text, words] of cases)
  test(`the words of ${JSON.stringify(text)}`, () => {
    assert.equal(
      [...findWords(text)].map(({ start, end }) => text.slice(start, end)).join('|'),
      words,
    )
  })
