import assert from 'node:assert/strict'
import { test } from 'node:test'

import { makeSessions } from '../../src/server/access/sessions.ts'
import { makeWrongTokens } from '../../src/server/access/wrong-tokens.ts'

const day = 24 * 60 * 60 * 1000

test('a session lasts for thirty days, and a code is good once', () => {
  let now = 0
  const sessions = makeSessions(() => now)
  const secret = sessions.begin()
  assert.notEqual(sessions.begin(), secret)
  now = 30 * day - 1
  assert.ok(sessions.has(secret))
  now++
  assert.ok(!sessions.has(secret))
  const code = sessions.makeCode()
  assert.ok(!sessions.useCode(''))
  assert.ok(sessions.useCode(code))
  assert.ok(!sessions.useCode(code))
})

test('who shows wrong tokens waits, each time longer, and is told of', () => {
  let now = 0
  const told: string[] = []
  const wrong = makeWrongTokens(
    (address, count) => told.push(`${address} ${count}`),
    () => now,
  )
  const waits = Array.from({ length: 30 }, () => wrong.note('192.0.2.7'))
  assert.deepEqual(waits.slice(0, 8), [0, 0, 0, 0, 0, 250, 500, 750])
  assert.equal(waits.at(-1), 5000)
  assert.deepEqual(told, ['192.0.2.7 5'])
  assert.equal(wrong.note('192.0.2.8'), 0)
  now = 10 * 60 * 1000
  assert.equal(wrong.note('192.0.2.7'), 0)
})
