import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import { makeReader } from '../../src/index.ts'
import { judgeCase, type Outcome, type SpeakerCase } from './judge-case.ts'

const cases = JSON.parse(
  readFileSync(new URL('cases-apart.json', import.meta.url), 'utf8'),
) as readonly SpeakerCase[]

/** As many are right at least, and as many name somebody wrong at most: when the set was first read, 31 and 12. */
const [leastRight, mostWrong] = [33, 12]

test('who speaks in cases that are kept apart: only their number is looked at', async (context) => {
  const reader = await makeReader()
  const outcomes: Outcome[] = []
  for (const one of cases) {
    const { text, published } = one
    const reading = await reader.read({ content: text, ...(published && { published }) })
    outcomes.push(judgeCase(one, reading).outcome)
  }
  await reader.close()
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length
  context.diagnostic(
    `of ${cases.length}: right ${count('right')}, wrong ${count('wrong')}, open ${count('open')}, other ${count('other')}`,
  )
  assert.ok(count('right') >= leastRight && count('wrong') <= mostWrong)
})
