import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'

import { makeWatch } from './watch-once.ts'

function makeFolder(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  t.after(() => rmSync(folder, { recursive: true }))
  let written = 1_000_000
  /** Writes a file, each a second after the one before. */
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    written++
    utimesSync(join(folder, name), written, written)
  }
  return { folder, write }
}

test('files that are new or have changed are ingested in, each once', async (t) => {
  const { folder, write } = makeFolder(t)
  const { once } = makeWatch()
  assert.deepEqual((await once(folder)).errors, [])
  mkdirSync(join(folder, 'march'))
  write('a.txt', 'The ship sailed.')
  write('march/b.txt', 'The ship stayed.')
  const first = await once(folder)
  assert.deepEqual(first.texts, ['The ship sailed.', 'The ship stayed.'])
  assert.deepEqual(first.events, [
    { kind: 'looked', place: folder, what: 'file', found: 2, fresh: 2 },
  ])
  assert.deepEqual((await once(folder)).texts, [])
  write('a.txt', 'The ship came back.')
  write('c.txt', 'Another ship.')
  assert.deepEqual((await once(folder)).texts, ['The ship came back.', 'Another ship.'])
})

test('a file that was there before, and goes and comes again, is ingested in again', async (t) => {
  const { folder, write } = makeFolder(t)
  const { once, state } = makeWatch()
  write('a.txt', 'The ship sailed.')
  await once(folder)
  rmSync(join(folder, 'a.txt'))
  await once(folder)
  assert.equal(state.files.size, 0)
  write('a.txt', 'The ship sailed.')
  assert.equal((await once(folder)).texts.length, 1)
})

test('what cannot be ingested in is told of once, until it changes; the rest is', async (t) => {
  const { folder, write } = makeFolder(t)
  const { once } = makeWatch()
  write('a.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  write('b.txt', 'The ship sailed.')
  const first = await once(folder, join(folder, 'nowhere'))
  assert.deepEqual(first.texts, ['The ship sailed.'])
  assert.deepEqual(first.errors.map(({ code }) => code).toSorted(), [
    'input-binary',
    'input-not-found',
  ])
  assert.deepEqual((await once(folder)).errors, [])
  write('a.txt', 'A ship.')
  assert.deepEqual((await once(folder)).texts, ['A ship.'])
})

test('a file that is being written is waited for', async (t) => {
  const { folder, write } = makeFolder(t)
  const { once, clock } = makeWatch()
  write('a.txt', 'The ship sailed.')
  utimesSync(join(folder, 'a.txt'), new Date(clock.time), new Date(clock.time - 400))
  assert.equal((await once(folder)).texts.length, 1)
  assert.deepEqual(clock.waits, [4600])
})
