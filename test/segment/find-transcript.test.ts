import type { Transcript } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { segmentText } from '../../src/segment/index.ts'
import { readCase } from '../corpus.ts'

const find = (text: string): Transcript | null => segmentText(text).transcript

const four = (first: string): string =>
  `${first}\n\nMS. LIND: We wait.\n\nQUESTION: Until when?\n\nMS. LIND: Until noon.`

const show = (transcript: Transcript | null): readonly string[] =>
  (transcript?.turns ?? []).map(
    ({ label, colon, isQuestion, words }) =>
      `${label.text}${colon ? ':' : ''}${isQuestion ? ' asks' : ''} | ${words.map(({ text }) => text).join(' | ')}`,
  )

describe('labels', () => {
  for (const [line, expected] of [
    ['MR. MOE: Good day.', 'MR. MOE: | Good day.'],
    ['REAR ADM. JOHN MOE: Good day.', 'REAR ADM. JOHN MOE: | Good day.'],
    ["MS. O'HARA-MOE: Good day.", "MS. O'HARA-MOE: | Good day."],
    ['Rear Adm. Moe: Good day.', 'Rear Adm. Moe: | Good day.'],
    ['THE PRESIDENT:  Good day.', 'THE PRESIDENT: | Good day.'],
    ['SENIOR OFFICIAL TWO: Good day.', 'SENIOR OFFICIAL TWO: | Good day.'],
    ['MINISTER MOE (via interpreter): Good day.', 'MINISTER MOE: | Good day.'],
    ['Q     Good day.', 'Q asks | Good day.'],
    ['Q: Good day.', 'Q: asks | Good day.'],
    ['QUESTION 3: Good day.', 'QUESTION 3: asks | Good day.'],
    ['12:04:31 MR. MOE: Good day.', 'MR. MOE: | Good day.'],
    ['[00:01:02] MR. MOE: Good day.', 'MR. MOE: | Good day.'],
  ] as const) {
    test(line, () => assert.equal(show(find(four(line)))[0], expected))
  }
})

describe('what is spoken', () => {
  for (const [words, expected] of [
    ['No. (Laughter.) Well, yes.', 'No. | Well, yes.'],
    ['(Off mike) -- in the harbour?', '-- in the harbour?'],
    ['(Inaudible.)', ''],
    ['We saw it [crosstalk] at noon.', 'We saw it | at noon.'],
    ['We saw it (as I said) at noon.', 'We saw it (as I said) at noon.'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    ['One.\n\n(A map is shown.)\n\nTwo.', 'One. | Two.'],
    ['One.\n\nTHE STRAIT\n\nTwo.', 'One. | Two.'],
  ] as const) {
    test(words, () =>
      assert.equal(show(find(four(`MR. MOE: ${words}`)))[0], `MR. MOE: | ${expected}`),
    )
  }
  test('nothing after the end', () =>
    assert.equal(
      show(find(`${four('MR. MOE: Yes.')}\n\n# # #\n\nSubscribe.`)).at(-1),
      'MS. LIND: | Until noon.',
    ))
})

test('a transcript that a report quotes, a mark before each paragraph, to the first without one', () => {
  const text = [
    'Part of it reads:',
    '"LIND: We wait. We wait “for them.”',
    '"(CROSSTALK)',
    '"And we watch.',
    '"MOE: Until when?',
    '"LIND: Until noon.',
    '"MOE: Why —',
    'Follow our reporter.',
  ].join('\n\n')
  assert.deepEqual(show(find(text)), [
    'LIND: | We wait. We wait “for them.” | And we watch.',
    'MOE: | Until when?',
    'LIND: | Until noon.',
    'MOE: | Why —',
  ])
})

test('the A that answers a Q', () => {
  assert.deepEqual(show(find('Q: Is it so?\n\nA: It is.\n\nQ: Why?\n\nA: It rains.')), [
    'Q: asks | Is it so?',
    'A: | It is.',
    'Q: asks | Why?',
    'A: | It rains.',
  ])
})

describe('no transcript', () => {
  for (const text of [
    'The minister said: “No.” Ann Lind wrote: “Yes.”',
    'PORT ALDRY: Ships sailed.\n\nMS. LIND: No.',
    'A: It is.\n\nB: It is not.\n\nA: It rains.\n\nB: It does not.',
    'NOTES: a\n\nCONTACT: b\n\nDATE: c\n\nTIME: d',
    `${'The ship sailed at noon, and nobody said why it did. '.repeat(20)}\n\n${four('MR. MOE: Yes.')}`,
  ]) {
    test(text.slice(0, 40), () => assert.equal(find(text), null))
  }
})

test('the head stands above the first turn', () => {
  const { text } = readCase('transcript-with-participants')
  const head = find(text)?.head
  assert.match(text.slice(head?.start, head?.end), /^JOINT NEWS CONFERENCE[^]+Lena Brandt\n\n/)
})
