import assert from 'node:assert/strict'
import { test } from 'node:test'

import {
  evaluateFirmness,
  placeStatement,
  type PointedStatement,
  type WrittenStatement,
} from '../../src/evaluation/index.ts'
import { hashText } from '../../src/hash-text.ts'
import { checkTable } from '../check-table.ts'

/** `source | cue | content | act polarity modality`: the words, and which of the three are as judged. */
const evaluate = (given: string): string => {
  const [source = '', cue = '', content = '', judged = ''] = given.split(' | ')
  const [act, polarity, modality] = judged.split(' ')
  const none = (words: string) => (words === '-' ? '' : words)
  const statement = {
    source: none(source),
    cue: none(cue),
    content: none(content),
    act,
    polarity,
    modality,
  } as WrittenStatement
  const outcome = evaluateFirmness(statement, placeStatement(statement, ''))
  const right = (['act', 'polarity', 'modality'] as const).filter((field) => outcome[field])
  return `${outcome.words} ${right.join(', ') || 'none'}`
}

checkTable(
  'evaluateFirmness: a statement of ours',
  evaluate,
  `
  # as it was judged
  Lind | said | it rains | say positive certain → [Lind] {said} «it rains» act, polarity, modality
  Lind | denied | it rained | deny negative certain → [Lind] {denied} «it rained» act, polarity, modality
  # judged otherwise
  Lind | said | it rains | deny positive certain → [Lind] {said} «it rains» polarity, modality
  Lind | said | it rains | deny negative possible → [Lind] {said} «it rains» none
  # without a source, or a cue
  - | said | it rains | say positive certain → [] {said} «it rains» act, polarity, modality
  Lind | - | it rains | say positive certain → [Lind] {} «it rains» act, polarity, modality
`,
)

const text = 'Lind said it rains, it pours.'
const pointed: PointedStatement = {
  file: 'ours.txt',
  sha256: hashText(text),
  source: [[0, 4]],
  cue: [[5, 9]],
  content: [
    [10, 18],
    [20, 28],
  ],
  act: 'say',
  polarity: 'positive',
  modality: 'certain',
}

test('a statement of a text is read by its offsets, and of that text alone', () => {
  const { words } = evaluateFirmness(pointed, placeStatement(pointed, text))
  assert.equal(words, '[Lind] {said} «it rains … it pours»')
  assert.throws(() => placeStatement(pointed, `${text} `), {
    name: 'RangeError',
    message: 'ours.txt is not the text that was judged',
  })
})

test('the half hangs on the content alone, unless it is given', () => {
  const halfOf = (content: string, cue: string, half?: 'a' | 'b') => {
    const statement = {
      source: 'Lind',
      cue,
      content,
      act: 'say',
      polarity: 'positive',
      modality: 'certain',
      half,
    } as const
    return evaluateFirmness(statement, placeStatement(statement, '')).half
  }
  const contents = Array.from({ length: 64 }, (_, at) => `it rained ${at} days`)
  for (const content of contents) assert.equal(halfOf(content, 'said'), halfOf(content, 'denied'))
  for (const half of ['a', 'b'] as const) assert.equal(halfOf('it rained', 'said', half), half)
  const halves = contents.map((content) => halfOf(content, 'said'))
  for (const half of ['a', 'b'] as const) {
    const count = halves.filter((one) => one === half).length
    assert.ok(count > 16, `${count} of 64 in half ${half}`)
  }
})

checkTable(
  'not right yet',
  (range) => {
    const [start = 0, end = 0] = range.split('–').map(Number)
    try {
      const statement = { ...pointed, content: [[start, end]] } as const
      return evaluateFirmness(statement, placeStatement(statement, text)).words
    } catch (error) {
      return error instanceof RangeError ? 'refused' : 'another error'
    }
  },
  `
  # a range that does not fit the text is refused, not cut
  20–99 → refused
`,
  { todo: true },
)
