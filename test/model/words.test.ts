import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { findFeatures } from '../../src/model/features.ts'
import { cutWindows } from '../../src/model/windows.ts'
import { splitWords, wordAt } from '../../src/model/words.ts'
import { segmentText } from '../../src/segment/index.ts'
import { makeRange } from '../../src/text/index.ts'
import { anyText } from '../any-text.ts'

const split = (text: string) => splitWords(text, segmentText(text))
const wordsOf = (text: string) =>
  Array.from({ length: split(text).count }, (_, index) => wordAt(split(text), index))

test('words are runs of letters, digits and underscores, and single other characters', () => {
  assert.deepEqual(wordsOf('U.S. ministers’ 3.5-mile'), [
    'U',
    '.',
    'S',
    '.',
    'ministers',
    '’',
    '3',
    '.',
    '5',
    '-',
    'mile',
  ])
  assert.deepEqual(wordsOf('naïve e\u0301 😀 中国'), ['naïve', 'e', '\u0301', '😀', '中国'])
})

test('words stand where they say, in order, and leave white space alone out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = splitWords(text, { paragraphs: segmentText(text).paragraphs })
      let at = 0
      for (let index = 0; index < words.count; index++) {
        const [start = 0, end = 0] = [words.starts[index], words.ends[index]]
        assert.ok(start >= at && end > start)
        assert.match(text.slice(at, start), /^[\s\x1c-\x1f\x85]*$/)
        at = end
      }
    }),
  )
})

test('what is skipped has no words, and the words after it are their own', () => {
  const text = 'One two. Three four. Five.'
  const words = splitWords(text, {
    paragraphs: [makeRange(0, text.length)],
    skip: [makeRange(9, 20)],
  })
  assert.deepEqual(
    Array.from({ length: words.count }, (_, index) => wordAt(words, index)),
    ['One', 'two', '.', 'Five', '.'],
  )
})

test('foreign quotation marks are shown as the encoder knows them', () => {
  assert.deepEqual(wordsOf('„Nein“, ‘no’, "nej"'), [
    '“',
    'Nein',
    '”',
    ',',
    '“',
    'no',
    '”',
    ',',
    '"',
    'nej',
    '"',
  ])
})

test('the features are those of the model card', () => {
  const { shape, quote } = findFeatures(split('Ann said: “NATO, 2 ships” x\nnow "y'))
  assert.deepEqual([...shape], [1, 0, 4, 4, 2, 4, 3, 0, 4, 0, 0, 4, 0])
  assert.deepEqual([...quote], [0, 0, 0, 2, 1, 1, 1, 1, 3, 0, 0, 2, 1])
})

test('every word is in the body of one window, and no body or context is too long', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 8, max: 40 }),
      fc.integer({ min: 0, max: 20 }),
      (text, body, context) => {
        const words = split(text)
        const counts = new Uint8Array(words.count).fill(2)
        let next = 0
        for (const window of cutWindows(words, counts, { body, context })) {
          assert.equal(window.start, next)
          assert.ok(window.end > window.start && (window.end - window.start) * 2 <= body)
          assert.ok((window.start - window.contextStart) * 2 <= context)
          next = window.end
        }
        assert.equal(next, words.count)
      },
    ),
  )
})
