import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { findPassages } from '../../src/segment/find-passages.ts'
import { makeSpan } from '../../src/text/index.ts'
import { anyText } from '../any-text.ts'
import { checkTable } from '../check-table.ts'
import { readStatement } from '../passages.ts'

const signs = { source: '[]', cue: '{}', content: '«»' } as const

/** The passage of a statement in a text with signs: the parts with theirs, between the sentences beside them. */
function show(marked: string): string {
  const { text, statement } = readStatement(marked.replaceAll('¶', '\n\n'))
  const { before, parts, after } = findPassages(text)(statement)
  const shown = parts.map(({ role, start, text: words }, index) => {
    const last = parts[index - 1]
    const gap = last && last.end < start ? ' … ' : ''
    return gap + (role === null ? words : signs[role][0] + words + signs[role][1])
  })
  return [before?.text ?? '-', shown.join(''), after?.text ?? '-']
    .join(' | ')
    .replaceAll('\n\n', '¶')
}

checkTable(
  'findPassages',
  show,
  `
  # the sentence, in the order of the text, with the report's own verb
  It rained. [Lind] {blasted} «him for not paying» on Monday. He left. → It rained. | [Lind] {blasted} «him for not paying» on Monday. | He left.
  «“We wait,”» {said} [Lind], who left. → - | «“We wait,”» {said} [Lind], who left. | -
  # a statement of several sentences
  [Lind] {said} «it rains. It pours.» We left. → - | [Lind] {said} «it rains. It pours.» | We left.
  # what lies between two that do not touch is left out
  [Lind] {spoke}. The sun shone. «“We wait.”» → - | [Lind] {spoke}. … «“We wait.”» | -
  # over a paragraph
  [Lind] {spoke}:¶«“We wait.”»¶It rained. → - | [Lind] {spoke}:¶«“We wait.”» | It rained.
  # without source and cue
  Before. «“We wait.”» → Before. | «“We wait.”» | -
`,
)

test('what is said goes before what tells it, and that before who says it, where they overlap', () => {
  const text = 'Lind said no'
  const all = makeSpan(text, 0, text.length)
  const { parts } = findPassages(text)({
    source: [all],
    cue: [makeSpan(text, 5, 12)],
    content: [makeSpan(text, 10, 12)],
  })
  assert.deepEqual(
    parts.map(({ role, text: words }) => [role, words]),
    [
      ['source', 'Lind '],
      ['cue', 'said '],
      ['content', 'no'],
    ],
  )
})

test('of any text the parts are slices in order, and hold all that is marked', () => {
  const anyStatement = anyText
    .filter((text) => text.length > 3)
    .chain((text) =>
      fc.uniqueArray(fc.nat({ max: text.length }), { minLength: 2, maxLength: 6 }).map((edges) => {
        const [a = 0, b = 0, ...rest] = edges.toSorted((one, other) => one - other)
        const [c, d] = rest
        const cue = c !== undefined && d !== undefined ? [makeSpan(text, c, d)] : []
        return { text, statement: { source: [], cue, content: [makeSpan(text, a, b)] } }
      }),
    )
  fc.assert(
    fc.property(anyStatement, ({ text, statement }) => {
      const { before, parts, after } = findPassages(text)(statement)
      let end = before?.end ?? 0
      for (const part of [...parts, ...(after ? [after] : [])]) {
        assert.ok(part.start >= end)
        assert.equal(text.slice(part.start, part.end), part.text)
        end = part.end
      }
      const said = parts.filter(({ role }) => role === 'content').map(({ text: words }) => words)
      assert.equal(said.join(''), statement.content[0]?.text)
    }),
    { seed: 20261130 },
  )
})
