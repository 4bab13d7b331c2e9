import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { segmentText } from '../../src/segment/index.ts'
import { anyText } from '../any-text.ts'

/** The quotations as text: `^1` inside another, `…` not closed, `>` going on one of the paragraph before. */
function quotationsOf(text: string): readonly string[] {
  return segmentText(text).quotations.map(
    ({ start, end, depth, closed, goesOn }) =>
      (goesOn ? '> ' : '') +
      text.slice(start, end) +
      (depth > 0 ? `^${depth}` : '') +
      (closed ? '' : '…'),
  )
}

const straysOf = (text: string) =>
  segmentText(text).strays.map(({ start, reason }) => `${start} ${reason}`)

for (const [what, text, ...expected] of [
  ['straight marks', '"No," he said. "Yes."', '"No,"', '"Yes."'],
  ['curly marks', '“No,” he said. “Yes.”', '“No,”', '“Yes.”'],
  [
    'a pair mixed of straight and curly',
    '"There are no plans,” he said. “Ok," she said.',
    '"There are no plans,”',
    '“Ok,"',
  ],
  [
    'single marks with apostrophes inside',
    '‘It’s the ministers’ plan,’ she said.',
    '‘It’s the ministers’ plan,’',
  ],
  ['straight single marks', "'We don't,' he said, 'wait.'", "'We don't,'", "'wait.'"],
  ['apostrophes alone', "The ships' crews didn't see '90s radar; 'twas dark."],
  ['German marks', '„Nein“, sagte er. »Ja«, sagte sie.', '„Nein“', '»Ja«'],
  ['French marks', '« Non », dit-il.', '« Non »'],
  ['Swedish marks', '”Nej”, sa hon.', '”Nej”'],
  ['corner brackets', '「行かない」と言った。', '「行かない」'],
  ['single inside double', '“He said ‘no’ twice.”', '“He said ‘no’ twice.”', '‘no’^1'],
  ['double inside single', '‘He said “no” twice.’', '‘He said “no” twice.’', '“no”^1'],
  ['double inside double', '“He said “no” twice.”', '“He said “no” twice.”', '“no”^1'],
  ['typewriter marks', "``No,'' he said.", "``No,''"],
  ['doubled apostrophes', "''No,'' he said.", "''No,''"],
  ['money after a mark', 'said: "$5 million."', '"$5 million."'],
  ['a dash before the closing mark', '"I never—" he said.', '"I never—"'],
  [
    'several paragraphs',
    '“One.\n\n“Two.\n\n“Three,” he said. “Four.”',
    '“One.…',
    '> “Two.…',
    '> “Three,”',
    '“Four.”',
  ],
  [
    'a mark in each of two paragraphs that is no re-opening',
    '“One.\n\nThen “two.”',
    '“One.…',
    '“two.”',
  ],
  [
    'a stray mark does not shift the marks after it',
    'He said “go. “I will,” he said.\n“Next,” she said.',
    '“I will,”',
    '“Next,”',
  ],
  [
    'an unclosed mark ends with its paragraph',
    'He said: “We go.\nShe said: “No.”',
    '“We go.…',
    '“No.”',
  ],
] as const) {
  test(what, () => assert.deepEqual(quotationsOf(text), expected))
}

test('marks that pair with nothing are told of, re-opened ones and apostrophes are not', () => {
  assert.deepEqual(straysOf('He said “go. “I will,” he said.'), ['8 never closed'])
  assert.deepEqual(straysOf('6\'2" tall'), ['3 never opened'])
  assert.deepEqual(straysOf('“One.\n\n“Two,” he said.'), [])
  assert.deepEqual(straysOf("The ships' crews"), [])
})

test('what stands in one paragraph never changes how another is paired', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const before = text.replaceAll(/[\r\n\u2028\u2029]/g, ' ')
      const alone = quotationsOf('Lind said “no” and "yes".')
      const after = segmentText(`${before}\n\nLind said “no” and "yes".`)
      const start = before.length + 2
      const found = after.quotations.filter((one) => one.start >= start)
      assert.deepEqual(
        found.map((one) => `${before}\n\nLind said “no” and "yes".`.slice(one.start, one.end)),
        alone,
      )
    }),
  )
})

test('quotations nest and never cross', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { quotations } = segmentText(text)
      for (const [index, one] of quotations.entries()) {
        for (const other of quotations.slice(index + 1)) {
          assert.ok(
            other.start >= one.end || other.end <= one.end,
            `${one.start}–${one.end}, ${other.start}–${other.end}`,
          )
        }
      }
    }),
  )
})
