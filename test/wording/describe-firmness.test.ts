import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'

import { describeFirmness } from '../../src/wording/index.ts'
import { makeSpan } from '../../src/text/index.ts'
import { asWritten, spanOf, statement } from './made-up.ts'

describe('how firmly something is said', () => {
  for (const [act, polarity, modality, words] of [
    ['say', 'positive', 'certain', 'says it is so'],
    ['say', 'negative', 'certain', 'negated'],
    ['say', 'negative', 'possible', 'negated, possible'],
    ['say', 'unknown', 'unknown', 'left open'],
    // What denies or refuses says of itself that it is not so.
    ['deny', 'negative', 'certain', 'denies'],
    ['refuse', 'negative', 'intended', 'refuses'],
    ['urge', 'negative', 'desired', 'urges, negated'],
    // What goes without saying is not said.
    ['ask', 'unknown', 'asked', 'asks'],
    ['believe', 'positive', 'probable', 'believes'],
    ['believe', 'positive', 'possible', 'believes, possible'],
    ['unknown', 'unknown', 'unknown', 'act unknown, left open'],
  ] as const)
    it(words, () => assert.equal(describeFirmness(statement({ act, polarity, modality })), words))
})

test('of the words that show it those of the content stand beside it', () => {
  const text = 'She said we may wait'
  const content = [makeSpan(text, 9, text.length)]
  const evidence = [makeSpan(text, 4, 8), makeSpan(text, 12, 15), makeSpan(text, 16, 20)]
  const told = { modality: 'possible', content, evidence } as const
  assert.equal(describeFirmness(statement(told)), 'possible: ‘may … wait’')
  assert.equal(describeFirmness(statement({ ...told, content: [] })), 'possible')
})

test('the words of a report are given as they are written', () => {
  for (const words of asWritten) {
    const spans = [spanOf(words)]
    const told = statement({ act: 'deny', content: spans, evidence: spans })
    assert.equal(describeFirmness(told), `denies: ‘${words}’`)
  }
})
