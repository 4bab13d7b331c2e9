import assert from 'node:assert/strict'
import { test } from 'node:test'

import { judgeFactuality, makeRange } from '../../../src/index.ts'

/** Judges the word in square brackets. */
function judge(marked: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replaceAll(/[[\]]/g, '')
  return judgeFactuality({
    text,
    sentence: makeRange(0, text.length),
    predicate: makeRange(start, end),
  })
}

test('what happened is told from what did not, may, should or was asked for', () => {
  for (const happened of [
    'The crew [sailed] on Friday.',
    'They managed to [sail].',
    'She was [paid] in cash.',
  ])
    assert.ok(judge(happened).happened > 0.5, happened)
  for (const open of [
    'The crew did not [sail].',
    'The crew may [sail] on Friday.',
    'Please [call] the harbour.',
    'They refused to [sail].',
    'If they [sail], call me.',
    'They want to [sail].',
  ])
    assert.ok(judge(open).happened < 0.5, open)
})

test('polarity and modality are those of what governs the word', () => {
  assert.deepEqual(
    [
      judge('The crew never [sailed].'),
      judge('They might [sail].'),
      judge('Will they [sail]?'),
    ].map(({ polarity, modality }) => `${polarity} ${modality}`),
    ['negative certain', 'positive possible', 'positive intended'],
  )
})

test('where no word stands it is unknown', () => {
  assert.deepEqual(
    judgeFactuality({ text: '', sentence: makeRange(0, 0), predicate: makeRange(0, 0) }),
    {
      polarity: 'unknown',
      modality: 'unknown',
      happened: 0.5,
    },
  )
})
