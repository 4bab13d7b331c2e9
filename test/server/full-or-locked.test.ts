import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import Database from 'better-sqlite3'

import { makeReader, type Reader } from '../../src/reading/index.ts'
import type { Store } from '../../src/record/index.ts'
import { connectSqlite, openSqlite } from '../../src/record/databases/sqlite/sqlite.ts'
import { makeStore } from '../../src/record/make-store.ts'
import { makeApp } from '../../src/server/index.ts'
import { makeSmallDisk, noSmallDisk } from '../record/databases/small-disk.ts'

describe('a server whose record cannot be written', () => {
  let reader: Reader
  before(async () => {
    reader = await makeReader()
  })
  after(() => reader.close())

  /** An app on a new record that waits a twentieth of a second for other writers, and what it failed at unexpectedly. */
  async function openApp(folder: string) {
    const file = join(folder, 'record.sqlite')
    const database = openSqlite(file, true)
    const store = await makeStore(connectSqlite(database))
    database.pragma('busy_timeout = 50')
    const failures: unknown[] = []
    const app = makeApp(
      { store, read: (taken) => reader.read(taken), maxSize: 100_000 },
      { hosts: ['localhost'], token: null, onFailure: (error) => failures.push(error) },
    )
    const post = (content: string) => app.request('/api/reports', { method: 'POST', body: content })
    const count = async (): Promise<number> => {
      const answer = await app.request('/api/record')
      assert.equal(answer.status, 200)
      return ((await answer.json()) as { reports: number }).reports
    }
    return { file, store, failures, post, count }
  }

  const isRefused = async (answer: Response, reason: RegExp) => {
    assert.equal(answer.status, 507)
    const { code, detail } = (await answer.json()) as { code: string; detail: string }
    assert.equal(code, 'record-not-written')
    assert.match(detail, reason)
  }

  const isWell = async (store: Store) => {
    for await (const { problem } of store.verify()) assert.fail(problem)
  }

  /** Reports large enough to fill a small disk soon, each another. */
  const reportOf = (number: number): string =>
    Array.from(
      { length: 40 },
      (_, index) =>
        `“We have counted ${number * 100 + index} ships in the strait,” Ann Lind told reporters on Monday.`,
    ).join('\n\n')

  test('because the disk is full tells so, goes on searching, and keeps again when there is room', async (t) => {
    const disk = makeSmallDisk(2)
    if (!disk) return t.skip(noSmallDisk)
    const { store, failures, post, count } = await openApp(disk.folder)
    try {
      let kept = 0
      let answer = await post(reportOf(kept))
      while (answer.status === 200 && kept < 100) answer = await post(reportOf(++kept))
      assert.ok(kept > 0 && kept < 100, `${kept} reports kept`)
      await isRefused(answer, /the disk is full/)
      await isRefused(await post(reportOf(kept)), /the disk is full/)
      assert.equal(await count(), kept)
      assert.ok((await store.search('ships', { limit: 1 })).hits.length > 0)
      disk.resize(50)
      assert.equal((await post(reportOf(kept))).status, 200)
      assert.equal(await count(), kept + 1)
      await isWell(store)
      assert.deepEqual(failures, [])
    } finally {
      await store.close()
      disk.close()
    }
  })

  test('because another program is writing tells so, goes on searching, and keeps again after it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
    const { file, store, failures, post, count } = await openApp(folder)
    assert.equal((await post(reportOf(1))).status, 200)
    const other = new Database(file)
    try {
      other.exec('begin immediate')
      await isRefused(await post(reportOf(2)), /another program has been writing/)
      assert.equal(await count(), 1)
      assert.ok((await store.search('ships', { limit: 1 })).hits.length > 0)
      other.exec('rollback')
      assert.equal((await post(reportOf(2))).status, 200)
      assert.equal(await count(), 2)
      await isWell(store)
      assert.deepEqual(failures, [])
    } finally {
      other.close()
      await store.close()
      rmSync(folder, { recursive: true })
    }
  })
})
