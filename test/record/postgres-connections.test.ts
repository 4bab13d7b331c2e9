import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { after, before, describe, test } from 'node:test'

import { OnrecordError } from '../../src/errors.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { readExamples } from './example-readings.ts'
import { skipPostgres, startPostgres, type PostgresServer } from './postgres-server.ts'

const isAway = (error: unknown): boolean =>
  error instanceof OnrecordError && error.code === 'record-unreachable'

describe('connections to a server', { skip: skipPostgres }, () => {
  let server: PostgresServer
  let place = ''
  before(async () => {
    server = await startPostgres()
    place = await server.newDatabase()
    const store = await openStore(place, { create: true })
    for (const reading of await readExamples(3)) await store.keep(reading)
    await store.close()
  })
  after(() => server.close())
  /** Ends all sessions but its own, as an administrator or a restart does. */
  const endSessions = () =>
    server.run(
      server.addressOf('postgres'),
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
    )
  /** Work of all kinds at once; what the server ended is told as such. */
  const workOn = async (store: Store): Promise<void> => {
    const all = [1, 2, 3, 4].flatMap(() => [
      store.search('patrols'),
      store.countFacets(''),
      store.said('no plans for joint patrols'),
      store.count(),
    ])
    for (const outcome of await Promise.allSettled(all)) {
      if (outcome.status === 'rejected') assert.ok(isAway(outcome.reason), String(outcome.reason))
    }
  }

  test('that are ended at work and at rest end no process, and the next query makes another', async () => {
    const store = await openStore(place)
    for (let round = 0; round < 20; round++) {
      const working = workOn(store)
      await new Promise((resolve) => setTimeout(resolve, round * 3))
      await endSessions()
      await working
      // What ends a session at rest is on its way yet.
      await new Promise((resolve) => setTimeout(resolve, 50))
      const { reports } = await store.count()
      assert.equal(reports, 3)
    }
    await store.close()
  })

  test('that are taken out when the server crashes end no process, and it goes on after its restart', async () => {
    const store = await openStore(place)
    const working = workOn(store)
    await server.crash()
    await working
    await assert.rejects(store.count(), isAway)
    await server.start()
    const { reports } = await store.count()
    assert.equal(reports, 3)
    await store.close()
  })

  test('on which nothing comes any more are given up', async (t) => {
    const { port } = new URL(place)
    let isSilent = false
    const sockets = new Set<Socket>()
    const between = createServer((asker) => {
      const answerer = connect(Number(port), '127.0.0.1')
      for (const socket of [asker, answerer]) {
        sockets.add(socket)
        socket.on('error', () => undefined)
      }
      asker.on('data', (bytes) => {
        if (!isSilent) answerer.write(bytes)
      })
      answerer.on('data', (bytes) => {
        if (!isSilent) asker.write(bytes)
      })
    })
    between.listen(0, '127.0.0.1')
    await once(between, 'listening')
    t.after(() => {
      for (const socket of sockets) socket.destroy()
      between.close()
    })
    const { port: other } = between.address() as AddressInfo
    const store = await openStore(`${place.replace(`:${port}/`, `:${other}/`)}?silence=1`)
    await store.count()
    isSilent = true
    await assert.rejects(store.search('patrols'), isAway)
    isSilent = false
    const { reports } = await store.count()
    assert.equal(reports, 3)
    await store.close()
  })
})
