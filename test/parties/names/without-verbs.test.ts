import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { ParsedSentence, PartOfSpeech } from '../../../src/data-model/index.ts'
import { withoutVerbs } from '../../../src/parties/index.ts'
import { makeSpan } from '../../../src/text/index.ts'

/** The names that are left of one that is all of a text, where the words are what they are said to be. */
const trimmed = (
  text: string,
  parts: readonly PartOfSpeech[],
  kind: 'person' | 'place' = 'person',
) => {
  let at = 0
  const words = text.split(' ').map((word, index) => {
    const start = text.indexOf(word, at)
    at = start + word.length
    return {
      span: makeSpan(text, start, at),
      head: null,
      relation: 'root' as const,
      partOfSpeech: parts[index] ?? 'PROPN',
    }
  })
  const tree: ParsedSentence = {
    start: makeSpan(text, 0, text.length).start,
    end: makeSpan(text, 0, text.length).end,
    words,
  }
  const name = { kind, span: makeSpan(text, 0, text.length), probability: 0.9 }
  const { names } = withoutVerbs(text, { names: [name], heads: [] }, parts.length > 0 ? [tree] : [])
  return names.map(({ span }) => span.text)
}

test('a verb with a capital before a name is no part of it', () => {
  assert.deepEqual(trimmed('Notice Lind', ['VERB', 'PROPN']), ['Lind'])
  assert.deepEqual(trimmed('Blaming Ann Lind', ['VERB', 'PROPN', 'PROPN']), ['Ann Lind'])
  assert.deepEqual(trimmed('Did Lind', ['AUX', 'PROPN']), ['Lind'])
})

test('names that begin with a name, and what has no tree, are left', () => {
  assert.deepEqual(trimmed('Ann Lind', ['PROPN', 'PROPN']), ['Ann Lind'])
  assert.deepEqual(trimmed('Mark Lind', []), ['Mark Lind'])
  // One word is never taken away whole.
  assert.deepEqual(trimmed('Mark', ['VERB']), ['Mark'])
  assert.deepEqual(trimmed('Running Springs', ['VERB', 'PROPN'], 'place'), ['Running Springs'])
})
