import assert from 'node:assert/strict'
import { test } from 'node:test'

import { layMarks, marksOf } from '../../web/report/lay-marks.ts'
import { closingOf, openingOf } from '../../web/report/signs-on-paper.ts'
import { inSpan } from '../../web/statement/write-day.ts'
import { count } from '../../web/page/count.ts'

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

test('a span of days is told in words', () => {
  for (const [from, to, words] of [
    ['2016-10-01', '2016-10-31', '1 to 31 October 2016'],
    ['2016-09-30', '2016-10-02', '30 September to 2 October 2016'],
    ['2015-12-31', '2016-01-01', '31 December 2015 to 1 January 2016'],
    ['2016-10-01', '2016-10-01', 'on 1 October 2016'],
    ['2016-10-01', null, 'from 1 October 2016'],
    [null, '2016-10-01', 'until 1 October 2016'],
    [null, null, null],
  ] as const)
    assert.equal(inSpan(from, to), words)
})

test('a count has its noun in the right number', () => {
  assert.deepEqual(
    [count(0, 'report'), count(1, 'report'), count(1200, 'statement is', 'statements are')],
    ['0 reports', '1 report', '1,200 statements are'],
  )
})
