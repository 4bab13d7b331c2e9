import assert from 'node:assert/strict'
import { test } from 'node:test'

import { makeReader } from '../../src/index.ts'

/** So many paragraphs, each another, in which one person speaks and is named again and again. */
const longReport = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, day) =>
      `The port of Hjelm was closed on day number ${day} because of the strong wind. Ada Holm said that the harbour office had lost ${7 * day} letters, ` +
      'and she added that the wind would turn. “We wait,” Holm said.',
  ).join('\n\n')

test('a report four times as long takes no more than eight times as long', async (t) => {
  const reader = await makeReader()
  const secondsOf = async (paragraphs: number): Promise<number> => {
    const started = performance.now()
    const { statements } = await reader.read({ content: longReport(paragraphs) })
    assert.ok(statements.length >= 2 * paragraphs, `${statements.length} statements`)
    return (performance.now() - started) / 1000
  }
  await secondsOf(100)
  const [short, long] = [await secondsOf(1000), await secondsOf(4000)]
  await reader.close()
  t.diagnostic(`1,000 paragraphs ${short.toFixed(1)} s, 4,000 ${long.toFixed(1)} s`)
  assert.ok(long < 8 * short, `${(long / short).toFixed(1)} times as long`)
})
