import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../src/index.ts'
import { judgeReading } from './judge-reading.ts'
import type { ReadingCase } from './reading-case.ts'

const casesOf = (name: string) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly ReadingCase[]

/** Cases that are read wrong today, by their variant; one that is right by now fails until it is taken out. */
const knownWrong: ReadonlySet<string> = new Set([
  'a landslide claims lives',
  'reminded, assured',
  "at Wednesday's debate",
  'and his answer',
  'parties in brackets',
  'no quotation marks behind the colon',
  'her explanation',
  'low and high marks',
  'blanks inside the marks',
])

/** As many of the cases that are kept apart are right at least; they are only counted. */
const leastApart = 42

describe('whether it was said, when and how firmly, in cases written before they were read', () => {
  let reader: Reader
  before(async () => {
    reader = await makeReader()
  })
  after(() => reader.close())
  const read = async (one: ReadingCase) =>
    judgeReading(
      one,
      await reader.read({ content: one.text, ...(one.published && { published: one.published }) }),
    )

  for (const one of casesOf('reading-cases.json')) {
    test(`${one.kind}: ${one.variant}`, async () => {
      const faults = await read(one)
      if (knownWrong.has(one.variant)) assert.notDeepEqual(faults, [], 'it is right by now')
      else assert.deepEqual(faults, [])
    })
  }

  test(`at least ${leastApart} of the cases that are kept apart`, async (context) => {
    let right = 0
    for (const one of casesOf('reading-cases-apart.json'))
      if ((await read(one)).length === 0) right++
    context.diagnostic(`${right} right`)
    assert.ok(right >= leastApart)
  })
})
