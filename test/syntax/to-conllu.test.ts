import type { ParsedWord } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { toConllu } from '../../src/syntax/index.ts'
import { makeRange, makeSpan } from '../../src/text/index.ts'

const text = 'Über 👍:\nOrrel spoke.'

const word = (
  start: number,
  end: number,
  head: number | null,
  relation: ParsedWord['relation'],
  partOfSpeech: ParsedWord['partOfSpeech'],
): ParsedWord => ({ span: makeSpan(text, start, end), head, relation, partOfSpeech })

test('a row a word, with its place in UTF-16 code units and whether a space follows', () => {
  const words = [
    word(9, 14, 1, 'nsubj', 'PROPN'),
    word(15, 20, null, 'root', 'VERB'),
    word(20, 21, 1, 'punct', 'PUNCT'),
  ]
  assert.equal(
    toConllu(text, 'abc', [{ ...makeRange(9, 21), words }]),
    [
      '# sent_id = abc-9',
      '# text = Orrel spoke.',
      '1\tOrrel\t_\tPROPN\t_\t_\t2\tnsubj\t_\tstart_char=9|end_char=14',
      '2\tspoke\t_\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No|start_char=15|end_char=20',
      '3\t.\t_\tPUNCT\t_\t_\t2\tpunct\t_\tstart_char=20|end_char=21',
      '',
      '',
    ].join('\n'),
  )
})

test('a line break within a sentence does not end its comment', () => {
  const words = [word(0, 4, null, 'root', 'ADP')]
  assert.match(
    toConllu(text, 'abc', [{ ...makeRange(0, 21), words }]),
    /^# text = Über 👍: Orrel spoke\.$/mu,
  )
})

test('no sentence is an empty file', () => {
  assert.equal(toConllu(text, 'abc', []), '')
})
