import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'

import { openThreads } from '../../src/server/search-workers/worker-pool.ts'

const file = new URL('thread-that-fails.ts', import.meta.url)

/** Asks threads of the kind that fails. */
function open(t: { after(end: () => unknown): void }, time = 10) {
  const threads = openThreads('', { count: 1, time, file })
  t.after(() => threads.close())
  // What it is asked is no query, and what it answers is none either.
  return (what: string, signal?: AbortSignal): Promise<unknown> =>
    threads.ask('search', [what], signal)
}

test('a thread that dies at work, or while nobody asks it, is replaced', async (t) => {
  const ask = open(t)
  await assert.rejects(ask('die'), /a thread ended with code 3/)
  assert.equal(await ask('one'), 'one')
  await assert.rejects(ask('throw'), /on purpose/)
  assert.equal(await ask('two'), 'two')
  assert.equal(await ask('die later'), 'well')
  await sleep(200)
  assert.equal(await ask('three'), 'three')
})

test('those that wait are answered by the thread that takes its place', async (t) => {
  const ask = open(t)
  const [first, second, third] = await Promise.allSettled([ask('die'), ask('two'), ask('three')])
  assert.equal(first.status, 'rejected')
  assert.deepEqual(
    [second, third],
    [
      { status: 'fulfilled', value: 'two' },
      { status: 'fulfilled', value: 'three' },
    ],
  )
})

test('what its asker has left is ended, and so is what takes too long', async (t) => {
  const ask = open(t, 2)
  const leaving = new AbortController()
  const left = ask('hang', leaving.signal)
  const next = ask('next')
  await sleep(300)
  leaving.abort(new Error('gone'))
  await assert.rejects(left, /gone/)
  assert.equal(await next, 'next')
  await assert.rejects(ask('hang'), { code: 'search-too-long' })
  assert.equal(await ask('after'), 'after')
})

test('who has left before it was begun is never asked for, and a crowd is sent away', async (t) => {
  const ask = open(t, 1)
  const hanging = ask('hang')
  const leaving = new AbortController()
  const left = ask('never', leaving.signal)
  const crowd = Promise.allSettled(Array.from({ length: 220 }, () => ask('one')))
  const both = Promise.all([
    assert.rejects(left, /gone/),
    assert.rejects(hanging, { code: 'search-too-long' }),
  ])
  leaving.abort(new Error('gone'))
  await both
  const outcomes = await crowd
  const refused = outcomes.flatMap((one) =>
    one.status === 'rejected' ? [one.reason as Error] : [],
  )
  assert.ok(refused.length >= 20 && refused.length <= 21)
  assert.ok(refused.every((error) => 'code' in error && error.code === 'busy'))
})
