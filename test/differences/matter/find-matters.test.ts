import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Party } from '../../../src/data-model/index.ts'
import { findMatters } from '../../../src/differences/index.ts'
import { makeReader } from '../../../src/reading/index.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { makeSpan } from '../../../src/text/index.ts'
import { draftsOf } from '../../drafts-of.ts'
import { parseMarked } from '../../notation.ts'

const reader = await makeReader()
after(() => reader.close())

const party = (text: string, id: string, kind: Party['kind'], ...names: string[]): Party => ({
  id,
  name: names[0] ?? '',
  kind,
  titles: [],
  affiliation: null,
  described: null,
  mentions: names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) =>
      makeSpan(text, index, index + name.length),
    ),
  ),
})

test('the parties of a matter are those whose mentions lie in its slices, each once, and its places', async () => {
  const { text, statements } = parseMarked(
    '[1:Moe] {1:said} «1:Ann Lind would sail to Norland with Lind’s crew», not to Eskerland.',
  )
  const segments = segmentText(text, null)
  const { sentences: trees } = await reader.parse({ content: text })
  const parties = [
    party(text, 'moe', 'person', 'Moe'),
    party(text, 'lind', 'person', 'Ann Lind', 'Lind(?=’)'),
    party(text, 'north', 'place', 'Norland'),
    party(text, 'east', 'place', 'Eskerland'),
  ]
  const [matter] = findMatters(
    { text, segments, trees, parties },
    draftsOf(text, segments, statements),
  )
  assert.deepEqual([matter?.parties, matter?.places], [['lind', 'north'], ['north']])
})

test('a matter is slices of the text in order, and at most some forty words', async () => {
  const list = Array.from({ length: 60 }, (_, at) => `the ferry of quay ${at}`).join(', ')
  const text = `Moe said the council would sell ${list} and a crane. "That is wrong," Lind said. Asked about the toll, she said no.`
  const { statements } = await reader.read({ content: text })
  assert.ok(statements.length > 1)
  for (const { matter } of statements) {
    let end = 0
    for (const span of matter?.spans ?? []) {
      assert.equal(text.slice(span.start, span.end), span.text)
      assert.ok(span.start >= end && span.end > span.start)
      end = span.end
    }
    const words = (matter?.spans ?? []).flatMap((span) => span.text.split(/\s+/))
    assert.ok(words.length <= 45)
  }
})

test('a sentence without a tree is cut at its words of stance', async () => {
  const { text, statements } = parseMarked('[1:Moe] {1:said} «1:he would not sell the old ferry».')
  const segments = segmentText(text, null)
  const drafts = draftsOf(text, segments, statements)
  const [matter] = findMatters({ text, segments, trees: [], parties: [] }, drafts)
  assert.deepEqual(
    matter?.spans.map((span) => span.text),
    ['sell the old ferry'],
  )
})
