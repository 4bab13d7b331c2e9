import assert from 'node:assert/strict'
import { test } from 'node:test'

import { layMarks, marksOf } from '../../web/report/lay-marks.ts'
import { closingOf, openingOf } from '../../web/report/signs-on-paper.ts'

/** A statement whose parts are found in a text by their words. */
const told = (text: string, id: string, source: string, cue: string, content: string) => {
  const span = (words: string) => {
    const start = text.indexOf(words)
    return [{ start, end: start + words.length, text: words }]
  }
  return { id, source: span(source), cue: span(cue), content: span(content) }
}

test('on paper each part of a statement stands in its signs, with the number of the statement', () => {
  const text = 'Holm said Kerr told her to wait.'
  const statements = [
    told(text, 'a', 'Holm', 'said', 'Kerr told her to wait'),
    told(text, 'b', 'Kerr', 'told', 'to wait'),
    told(text, 'c', 'Holm', 'said', 'to wait'),
  ] as unknown as Parameters<typeof marksOf>[0]
  const numbers = new Map(statements.map(({ id }, index) => [id, index + 1]))
  const printed = layMarks(0, text.length, marksOf(statements))
    .map(
      (run) => openingOf(run, numbers) + text.slice(run.start, run.end) + closingOf(run, numbers),
    )
    .join('')
  assert.equal(printed, '[Holm]¹⁺³ {said}¹⁺³ «[Kerr]² {told}² her «to wait»²⁺³»¹.')
})
