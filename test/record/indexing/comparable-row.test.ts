import assert from 'node:assert/strict'
import { test } from 'node:test'

import { isSameStatement } from '../../../src/matching/same-statement.ts'
import { blockingKeys } from '../../../src/matching/blocking-keys.ts'
import { comparablesOf } from '../../../src/matching/comparable-statement.ts'
import { readExamples } from '../example-readings.ts'

test('what two outlets tell of one statement is found in their reports', async () => {
  const [courier = [], meridian = []] = (await readExamples(2)).map(comparablesOf)
  const find = (tellings: typeof courier, words: string) =>
    tellings.find(({ content }) => content.join(' ').includes(words))
  const [one, other] = [
    find(courier, 'no plans for joint patrols'),
    find(meridian, 'no plans for joint patrols'),
  ]
  assert.ok(one && other)
  assert.deepEqual(one.speakers, ['Stanisław Orrel'])
  assert.deepEqual(one.institutions, ['Defence Ministry'])
  assert.ok(isSameStatement(one, other))

  for (const a of courier) {
    for (const b of meridian.filter((telling) => isSameStatement(a, telling))) {
      const keys = new Set(blockingKeys(a))
      assert.ok(
        blockingKeys(b).some((key) => keys.has(key)),
        a.content.join(' … '),
      )
    }
  }
})
