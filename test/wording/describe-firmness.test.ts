import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'

import { describeFirmness, describeUtterance } from '../../src/wording/index.ts'
import { makeSpan } from '../../src/text/index.ts'
import { asWritten, spanOf, statement } from './made-up.ts'

describe('how firmly something is said', () => {
  for (const [act, polarity, modality, words] of [
    ['say', 'positive', 'certain', 'says it is so'],
    ['say', 'negative', 'certain', 'puts it as not so'],
    ['say', 'negative', 'possible', 'says it may not be so'],
    ['say', 'unknown', 'unknown', 'leaves it open'],
    // What denies or refuses says of itself that it is not so.
    ['deny', 'negative', 'certain', 'denies'],
    ['refuse', 'negative', 'intended', 'refuses'],
    ['urge', 'negative', 'desired', 'urges against it'],
    // A negation in the words of an accusation is no news.
    ['accuse', 'negative', 'certain', 'accuses'],
    // What goes without saying is not said.
    ['ask', 'unknown', 'asked', 'asks'],
    ['believe', 'positive', 'probable', 'believes'],
    ['believe', 'positive', 'possible', 'believes, says it may be so'],
    ['unknown', 'unknown', 'unknown', 'not clear how firmly'],
  ] as const)
    it(words, () => assert.equal(describeFirmness(statement({ act, polarity, modality })), words))
})

test('of the words that show it those of the content stand beside it', () => {
  const text = 'She said we may wait'
  const content = [makeSpan(text, 9, text.length)]
  const evidence = [makeSpan(text, 4, 8), makeSpan(text, 12, 15), makeSpan(text, 16, 20)]
  const told = { modality: 'possible', content, evidence } as const
  assert.equal(describeFirmness(statement(told)), 'says it may be so: ‘may … wait’')
  assert.equal(describeFirmness(statement({ ...told, content: [] })), 'says it may be so')
})

test('the words of a report are given as they are written', () => {
  for (const words of asWritten) {
    const spans = [spanOf(words)]
    const told = statement({ polarity: 'negative', content: spans, evidence: spans })
    assert.equal(describeFirmness(told), `puts it as not so: ‘${words}’`)
  }
})

describe('whether something was said', () => {
  for (const [utterance, kind, words] of [
    ['withheld', 'speech', 'did not say'],
    ['planned', 'speech', 'is yet to be said'],
    ['hypothetical', 'speech', 'not said: supposed'],
    ['reported', 'speech', 'by hearsay, denies'],
    ['made', 'belief', 'a belief'],
    ['made', 'plan', 'a plan'],
    ['made', 'attitude', 'an attitude: no words were reported'],
  ] as const)
    it(`${utterance} ${kind}: ${words}`, () => {
      const told = { utterance, kind, act: 'deny', polarity: 'negative' } as const
      assert.equal(describeFirmness(statement(told)), words)
    })

  it('is not told of what simply was said', () => {
    assert.equal(describeUtterance(statement()), null)
    assert.equal(describeUtterance(statement({ utterance: 'withheld' })), 'did not say')
  })

  it('of an unknown firmness of a mind only the mind is told', () => {
    const open = {
      kind: 'belief',
      act: 'believe',
      polarity: 'positive',
      modality: 'probable',
    } as const
    assert.equal(describeFirmness(statement(open)), 'a belief')
    assert.equal(
      describeFirmness(statement({ ...open, polarity: 'negative' })),
      'a belief, puts it as not so',
    )
  })
})
