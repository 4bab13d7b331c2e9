import { acts, modalities, polarities } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'

import {
  evaluateFirmness,
  placeStatement,
  scoreFirmness,
  type FirmnessOutcome,
  type WrittenStatement,
} from '../../src/evaluation/index.ts'
import { makeReader } from '../../src/reading/index.ts'

const statements = readFileSync(new URL('statements.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as WrittenStatement)
const reader = await makeReader()
after(() => reader.close())
const outcomes: FirmnessOutcome[] = []
for (const statement of statements) {
  const input = placeStatement(statement, '')
  const { sentences: trees } = await reader.parse({ content: input.text })
  outcomes.push(evaluateFirmness(statement, { ...input, trees }))
}

test('at least five hundred statements, 150 of them hard, over all acts, polarities and modalities', () => {
  assert.ok(statements.length >= 500)
  assert.ok(statements.filter(({ hard }) => hard).length >= 150)
  assert.equal(new Set(statements.map(({ content }) => content)).size, statements.length)
  const uses = (key: 'act' | 'polarity' | 'modality') =>
    new Set<string>(statements.flatMap((one) => one[key] ?? []))
  assert.deepEqual([...uses('act')].toSorted(), acts.toSorted())
  assert.deepEqual([...uses('polarity')].toSorted(), polarities.toSorted())
  assert.deepEqual([...uses('modality')].toSorted(), modalities.toSorted())
})

test('act, polarity and modality are each right for 93 % of the half that was not looked at', (t) => {
  const unseen = scoreFirmness(outcomes).find(({ group }) => group.startsWith('half b'))
  for (const field of ['act', 'polarity', 'modality'] as const) {
    t.diagnostic(`${field}: ${unseen?.[field]?.percent.toFixed(1)} %`)
    assert.ok((unseen?.[field]?.percent ?? 0) >= 93)
  }
})

test('the words that show it are the very characters of the statement, in order, none twice', () => {
  let shown = 0
  for (const { judged, read } of outcomes) {
    const { source, cue, content } = judged as WrittenStatement
    const text = `${source} ${cue} ${content}`
    let end = 0
    for (const span of read.evidence) {
      assert.equal(text.slice(span.start, span.end), span.text)
      assert.ok(span.start >= end && span.end > span.start)
      end = span.end
      shown++
    }
  }
  assert.ok(shown > 600)
})
