import assert from 'node:assert/strict'
import { test } from 'node:test'

import { judgeFactuality, makeRange } from '../../../src/index.ts'
import { readTree } from './tree-notation.ts'

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

test('on the tree a negation counts only if it governs the event', () => {
  const relative = readTree(
    'We/PRON/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 like/VERB/root/0 the/DET/det/6 boat/NOUN/obj/4 they/PRON/nsubj/8 [built]/VERB/acl/6',
  )
  assert.equal(judgeFactuality({ ...relative, trees: [] }).polarity, 'negative')
  const { polarity, happened } = judgeFactuality(relative)
  assert.equal(polarity, 'positive')
  assert.ok(happened > 0.5)
  const managed = readTree(
    'They/PRON/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 manage/VERB/root/0 to/PART/mark/6 [sail]/VERB/xcomp/4',
  )
  assert.equal(judgeFactuality(managed).polarity, 'negative')
  assert.ok(judgeFactuality(managed).happened < 0.5)
})

test('a tree of another sentence changes nothing', () => {
  const { trees, ...event } = readTree('They/PRON/nsubj/3 may/AUX/aux/3 [sail]/VERB/root/0')
  const other = trees.map((tree) => ({ ...tree, ...makeRange(100, 114) }))
  assert.deepEqual(judgeFactuality({ ...event, trees: other }), judgeFactuality(event))
})
