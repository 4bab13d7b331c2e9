import type { Reading } from '../../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { after, before, describe, test } from 'node:test'

import { sql } from 'kysely'

import { openStore } from '../../../src/record/index.ts'
import { openPostgres } from '../../../src/record/databases/postgres/postgres.ts'
import { makeStore } from '../../../src/record/make-store.ts'
import { cliFile } from '../../cli/run-cli.ts'
import { readExamples } from '../example-readings.ts'
import { numberReadings } from '../number-readings.ts'
import { skipPostgres, startPostgres, type PostgresServer } from '../postgres-server.ts'
import { openSilentWay, type SilentWay } from './silent-way.ts'

const examples = fileURLToPath(new URL('../../../examples', import.meta.url))

describe('sessions that are lost', { skip: skipPostgres }, () => {
  let server: PostgresServer
  let readings: readonly Reading[] = []
  before(async () => {
    server = await startPostgres()
    readings = await readExamples(3)
  })
  after(() => server.close())
  /** Ends all sessions, and waits until each has ended: one that ends later would be lost in the midst of what is asked next. */
  const endSessions = (place: string) =>
    server.run(
      server.addressOf('postgres'),
      `select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '${new URL(place).pathname.slice(1)}'`,
    )
  const pathThrough = (way: SilentWay, place: string) => {
    const url = new URL(place)
    url.port = String(way.port)
    return url.href
  }

  test('20 times under load: the process lives, nothing is kept in part, and the next verb works', async () => {
    const place = await server.newDatabase()
    const store = await openStore(place, { create: true })
    const outcomes = new Map<string, number>()
    const numbered = numberReadings(readings, 10_000)
    for (let round = 0; round < 20; round++) {
      const over = new AbortController()
      const count = async (work: () => Promise<unknown>) => {
        while (!over.signal.aborted) {
          const code = await work().then(
            () => 'done',
            (error: unknown) => (error as { code?: string }).code ?? String(error),
          )
          outcomes.set(code, (outcomes.get(code) ?? 0) + 1)
        }
      }
      const load = [
        count(() => store.search('the', { limit: 5 })),
        count(() => store.countFacets('')),
        count(() => store.keep(numbered.next().value as Reading)),
        count(() => store.keep(numbered.next().value as Reading)),
      ]
      await store.count()
      await endSessions(place)
      over.abort()
      await Promise.all(load)
      assert.ok((await store.count()).reports >= 0)
    }
    assert.deepEqual(
      [...outcomes.keys()].filter((code) => code !== 'done' && code !== 'record-unreachable'),
      [],
    )
    for await (const fault of store.verify()) assert.fail(fault.problem)
    await store.close()
  })

  test('while nobody asks, and between two queries of a transaction', async () => {
    const place = await server.newDatabase()
    const connection = await openPostgres(place, true)
    const { db, engine } = connection
    await sql`select 1`.execute(db)
    await endSessions(place)
    await sql`select 1`.execute(db).catch(() => undefined)
    const work = db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction)
      await endSessions(place)
      // By then it has been told.
      await server.run(place, 'select 1')
      await sql`select 1`.execute(transaction)
    })
    await assert.rejects(work, (error) => {
      assert.equal((engine.explain(error) as { code: string }).code, 'record-unreachable')
      return true
    })
    await sql`select 1`.execute(db)
    await connection.close()
  })

  test('what is kept waits for a server that starts anew', async () => {
    const place = await server.newDatabase()
    const store = await openStore(place, { create: true, patience: 60_000 })
    const [first, second, third] = readings
    assert.ok(first && second && third)
    await store.keep(first)
    await server.crash()
    const kept = [store.keep(second), store.keep(third)]
    const hasty = await openStore(place).catch((error: unknown) => error)
    assert.equal((hasty as { code: string }).code, 'record-unreachable')
    await server.start()
    assert.deepEqual(await Promise.all(kept), ['added', 'added'])
    assert.equal((await store.count()).reports, 3)
    await store.close()
  })

  test('a network that falls silent is found; long work is waited for', async () => {
    const place = await server.newDatabase()
    const way = await openSilentWay(Number(new URL(place).port))
    const options = { patience: 200, connectTime: 300 }
    const connection = await openPostgres(pathThrough(way, place), true, options)
    const store = await makeStore(connection)
    await sql`select pg_sleep(1.5)`.execute(connection.db)
    const [first] = readings
    assert.ok(first)
    await store.keep(first)
    way.fallSilent()
    const started = performance.now()
    await assert.rejects(store.count(), { code: 'record-unreachable' })
    await assert.rejects(store.count(), { code: 'record-unreachable' })
    await store.close()
    assert.ok(performance.now() - started < 10_000)
    await way.close()
  })

  test('an interrupt ends a wait for nothing at once, and so does closing', async () => {
    const place = await server.newDatabase()
    const controller = new AbortController()
    const store = await openStore(place, { create: true, signal: controller.signal })
    const lock = await openPostgres(place, false)
    const isHeld = Promise.withResolvers<void>()
    const held = lock.db.transaction().execute(async (transaction) => {
      isHeld.resolve()
      await sql`select pg_sleep(8)`.execute(transaction)
    })
    await isHeld.promise
    const [first] = readings
    assert.ok(first)
    const started = performance.now()
    const waiting = store.keep(first)
    controller.abort()
    await assert.rejects(waiting, { code: 'record-unreachable' })
    assert.ok(performance.now() - started < 5000)
    await Promise.all([assert.rejects(held), lock.close()])
    assert.ok(performance.now() - started < 7000)
    await store.close()
  })

  test('add ends soon after an interrupt on a silent network', async () => {
    const place = await server.newDatabase()
    const way = await openSilentWay(Number(new URL(place).port))
    const args = [cliFile, 'add', '-f', 'jsonl', '--record', pathThrough(way, place), examples]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let told = ''
    child.stderr.on('data', (data) => (told += String(data)))
    const ended = once(child, 'close')
    await once(child.stdout, 'data')
    way.fallSilent()
    const started = performance.now()
    child.kill('SIGINT')
    const [code] = (await ended) as [number]
    assert.ok(performance.now() - started < 15_000, `${performance.now() - started} ms`)
    assert.ok(code === 130 || /cannot be used/.test(told), `${code} ${told}`)
    assert.doesNotMatch(told, /unexpected/)
    await way.close()
  })
})
