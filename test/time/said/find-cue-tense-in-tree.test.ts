import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import type { ParsedSentence, ParsedWord } from '../../../src/data-model/index.ts'
import { makeSpan } from '../../../src/text/index.ts'
import { findCueTense, isPresent } from '../../../src/time/said/find-cue-tense.ts'

/** A tree from words as `text/relation/head/part of speech`, the head by its place from 1, 0 for the root. */
function treeOf(notation: string): { readonly text: string; readonly tree: ParsedSentence } {
  const parts = notation.split(' ').map((part) => part.split('/'))
  const text = parts.map(([word]) => word).join(' ')
  let from = 0
  const words = parts.map(([word = '', relation, head, partOfSpeech]) => {
    const span = makeSpan(text, from, from + word.length)
    from += word.length + 1
    return {
      span,
      relation,
      partOfSpeech,
      head: head === '0' ? null : Number(head) - 1,
    } as ParsedWord
  })
  return {
    text,
    tree: {
      start: makeSpan(text, 0, text.length).start,
      end: makeSpan(text, 0, text.length).end,
      words,
    },
  }
}

describe('the tense of a cue, by its tree', () => {
  const cases = [
    [
      'noted',
      'Lind/nsubj/3/PROPN has/aux/3/AUX read/root/0/VERB them/obj/3/PRON and/cc/6/CCONJ noted/conj/3/VERB it/obj/6/PRON',
      'some time',
    ],
    [
      'noted',
      'Lind/nsubj/2/PROPN read/root/0/VERB them/obj/2/PRON and/cc/5/CCONJ noted/conj/2/VERB it/obj/5/PRON',
      'told',
    ],
    [
      'noted',
      'Lind/nsubj/3/PROPN has/aux/3/AUX read/root/0/VERB and/cc/6/CCONJ Moe/nsubj/6/PROPN noted/conj/3/VERB it/obj/6/PRON',
      'told',
    ],
    [
      'saying',
      'Lind/nsubj/3/PROPN has/aux/3/AUX left/root/0/VERB saying/advcl/3/VERB no/obj/4/PRON',
      'some time',
    ],
  ] as const
  for (const [cue, notation, tense] of cases) {
    const { text, tree } = treeOf(notation)
    test(text, () => {
      const start = text.indexOf(cue)
      assert.equal(findCueTense(text, makeSpan(text, start, start + cue.length), tree), tense)
    })
  }
})

test('the words of the source are none of the cue', () => {
  const text = 'Will said so.'
  assert.equal(findCueTense(text, makeSpan(text, 5, 9)), 'ahead')
  assert.equal(findCueTense(text, makeSpan(text, 5, 9), null, [makeSpan(text, 0, 4)]), 'told')
})

test('a cue is in the present by its ending, or as the bare form of a verb of saying', () => {
  for (const cue of ['says', 'is saying', 'suggest', 'note that']) assert.ok(isPresent(cue), cue)
  for (const cue of ['said', 'noted', 'put', 'noting']) assert.ok(!isPresent(cue), cue)
  assert.ok(!isPresent('suggest', 'Lind did not '))
})
