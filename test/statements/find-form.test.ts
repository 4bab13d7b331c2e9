import assert from 'node:assert/strict'
import { test } from 'node:test'

import { segmentText } from '../../src/segment/index.ts'
import { findAgain, findForm } from '../../src/statements/index.ts'
import { parseMarked } from '../notation.ts'

for (const [marked, form] of [
  ['«1:“We wait,”» [1:Lind] {1:said}.', 'direct'],
  ['«1:“We wait”» and «1:“watch,”» [1:Lind] {1:said}.', 'direct'],
  ['[1:Lind] {1:said} «1:they would “wait” in Oslo».', 'mixed'],
  ['[1:Lind] {1:said} «1:they would wait».', 'indirect'],
  ['[1:Lind] {1:said} «1:the ministers’ ships wouldn’t wait».', 'indirect'],
  ['[1:Lind] {1:said}: «1:“One.\n\n“Two.”»', 'direct'],
] as const) {
  test(`${form}: ${marked}`, () => {
    const { text, statements } = parseMarked(marked)
    const [statement] = statements
    assert.ok(statement)
    assert.equal(findForm(statement, segmentText(text)), form)
  })
}

test('a statement of a repeated passage stands again there, in the same characters', () => {
  const passage = 'Ann Lind of the ministry said that the ship would leave at noon on Monday.'
  const text = `${passage}\nIt rained.\n${passage}`
  const { repeats } = segmentText(text)
  const { statements } = parseMarked(
    text.replace('that the ship would leave', '«1:that the ship would leave»'),
  )
  const again = findAgain(text, statements[0]?.content ?? [], repeats)
  assert.deepEqual(
    again.map((span) => [span.start, span.text]),
    [[text.lastIndexOf('that the ship'), 'that the ship would leave']],
  )
})
