import type { ParsedWord, Relation } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { joinParts } from '../../src/syntax/join-parts.ts'
import { makeSpan } from '../../src/text/index.ts'

/** The words of a text, each with the number of what it hangs on (from 1; the root on 0), "word head" after joining. */
function join(
  text: string,
  heads: readonly number[],
  relation: Relation = 'dep',
): readonly string[] {
  const words = [...text.matchAll(/\w+|[^\w\s]/gu)].map(({ 0: word, index }, place): ParsedWord => {
    const head = heads[place] ?? assert.fail(`no head of ${word}`)
    return {
      span: makeSpan(text, index, index + word.length),
      head: head === 0 ? null : head - 1,
      relation,
      partOfSpeech: 'X',
    }
  })
  assert.equal(words.length, heads.length)
  const joined = joinParts(text, words)
  return joined.map(({ span, head }) =>
    `${span.text} ${head === null ? '' : (joined[head]?.span.text ?? 'none')}`.trim(),
  )
}

test('parts that hang on the first of them are one word', () =>
  assert.deepEqual(join("rock'n'roll", [0, 1, 1, 1, 1], 'goeswith'), ["rock'n'roll"]))

test('what spells an abbreviation or a number is one word, whatever its parts hang on', () => {
  // The U . S . base cost 1 , 500 .
  assert.deepEqual(join('The U.S. base cost 1,500.', [6, 4, 2, 6, 4, 7, 0, 9, 7, 8, 7]), [
    'The base',
    'U.S. base',
    'base cost',
    'cost',
    '1,500 cost',
    '. cost',
  ])
})

test('where a part is the root, its word is', () =>
  // a . m . hangs on no other: its second letter is the root.
  assert.deepEqual(join('at 9 a.m.', [2, 5, 5, 3, 0, 5]), ['at 9', '9 a.m.', 'a.m.']))

test('words that only stand side by side stay apart', () =>
  assert.deepEqual(join('Go. No', [0, 1, 1]), ['Go', '. Go', 'No Go']))

test('a text without words gives none', () => assert.deepEqual(joinParts('', []), []))
