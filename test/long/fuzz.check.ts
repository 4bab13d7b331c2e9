import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { makeReader } from '../../src/index.ts'
import { anyText } from '../any-text.ts'

test('two thousand random texts, as plain text and as a page, are read verbatim', async () => {
  const reader = await makeReader()
  let spans = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyText, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (parts, page) => {
        const body = parts
          .map(
            (part) => `“It rains,” Ann Lind said. ${part} The ministry denied ${part.slice(0, 9)}.`,
          )
          .join('\n\n')
        const content = page
          ? Buffer.from(`<!doctype html><article><p>${body.replaceAll('\n\n', '<p>')}</article>`)
          : body
        const { report, statements, repeats, notices } = await reader.read({
          content,
          source: page ? 'a.html' : 'a',
        })
        for (const { start, end, text } of [
          ...statements.flatMap((one) => [
            ...one.content,
            ...one.cue,
            ...one.source,
            ...one.repeats,
          ]),
          ...repeats.flatMap(({ first, again }) => [first, again]),
          ...notices.flatMap(({ span }) => span ?? []),
        ]) {
          spans++
          assert.equal(report.text.slice(start, end), text)
        }
      },
    ),
    { numRuns: 2000 },
  )
  await reader.close()
  assert.ok(spans > 1000)
})
