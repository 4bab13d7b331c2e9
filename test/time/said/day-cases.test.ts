import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../../src/index.ts'
import type { ReadingCase } from '../../statements/reading-case.ts'

/**
 * Cases that are read otherwise than written, and why. "At Wednesday's debate" is the clause's own words, as in the statements of PolNeAR, which call it
 * stated.
 */
const otherwise = new Set(["at Wednesday's debate"])

const cases = (
  JSON.parse(
    readFileSync(new URL('../../statements/reading-cases.json', import.meta.url), 'utf8'),
  ) as readonly ReadingCase[]
).filter(({ kind }) => kind === 'day')

describe('the day of statements, as read by the model', () => {
  let reader: Reader
  before(async () => {
    reader = await makeReader()
  })
  after(() => reader.close())
  for (const { variant, text, published, expect } of cases) {
    test(variant, { todo: otherwise.has(variant) }, async () => {
      const { statements } = await reader.read({ content: text, published })
      for (const { content, said, basis } of expect) {
        const found = statements.find((one) =>
          one.content.some((span) => span.text.includes(content) || content.includes(span.text)),
        )
        assert.ok(found, `«${content}» is no statement`)
        const { start, end } = found.said
        if (said !== undefined)
          assert.equal(start === end ? start : `${start ?? ''}/${end ?? ''}`, said)
        if (basis !== undefined) assert.equal(found.said.basis, basis)
      }
    })
  }
})
