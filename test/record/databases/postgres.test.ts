import type { Reading } from '../../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { sql } from 'kysely'

import { OnrecordError } from '../../../src/errors.ts'
import { openStore } from '../../../src/record/index.ts'
import { openPostgres } from '../../../src/record/databases/postgres/postgres.ts'
import { readExamples } from '../example-readings.ts'
import {
  postgresPrograms,
  skipPostgres,
  startPostgres,
  type PostgresServer,
} from '../postgres-server.ts'

describe('a record on a server', { skip: skipPostgres }, () => {
  let server: PostgresServer
  let readings: readonly Reading[] = []
  before(async () => {
    server = await startPostgres()
    readings = await readExamples(4)
    await server.run(server.addressOf('postgres'), `create role guarded login password 'Secret1'`)
  })
  after(() => server.close())
  const first = (): Reading => {
    const [reading] = readings
    assert.ok(reading)
    return reading
  }
  const makeRecord = async (): Promise<string> => {
    const place = await server.newDatabase()
    const store = await openStore(place, { create: true })
    await store.keep(first())
    await store.close()
    return place
  }
  const program = (name: string): string => join(postgresPrograms ?? '', name)
  const withUser = (place: string, user: string): string => place.replace('postgres@', `${user}@`)

  const fails = (work: Promise<unknown>, code: string, message: RegExp) =>
    assert.rejects(work, (error) => {
      assert.ok(error instanceof OnrecordError, String(error))
      assert.equal(error.code, code)
      assert.match(error.message, message)
      assert.doesNotMatch(`${error.message} ${error.stack}`, /[Ss]ecret/)
      return true
    })

  test('what is in the way of a record is told, and no password with it', async () => {
    const place = await server.newDatabase()
    const refused = withUser(place, 'guarded:Secret2')
    for (const [address, message] of [
      [
        'postgres://ann:Secret2@127.0.0.1:1/x',
        /^The database postgres:\/\/ann@127\.0\.0\.1:1\/x cannot be used \(no server/,
      ],
      ['postgres://ann:Secret2@nowhere.invalid/x', /no such host|cannot be looked up/],
      [refused, /the user or the password is not the right one/],
      [withUser(place, 'guarded'), /the server asks for a password/],
      [`${place}?sslmode=verify-full`, /no safe connection/],
      [`${refused}?sslmode=verify-full&sslrootcert=/nowhere`, /a file that the address names/],
      [place.replace(/record_/, 'nothing_'), /no database of that name/],
    ] as const) {
      await fails(openStore(address, { create: true }), 'record-unreachable', message)
    }
    for (const address of ['postgres://ann:Sec@ret@host/x', 'postgres://ann:Secret2#1@host/x']) {
      await fails(openStore(address), 'usage', /^The address of the record cannot be read\./)
    }
  })

  test('who may only read can search and keeps nothing', async () => {
    const place = await makeRecord()
    const guarded = withUser(place, 'guarded:Secret1')
    await fails(openStore(guarded), 'record-unreachable', /no right/)
    await server.run(
      place,
      `grant usage on schema onrecord to guarded; grant select on all tables in schema onrecord to guarded`,
    )
    const store = await openStore(guarded)
    assert.ok((await store.search('the')).hits.length > 0)
    for await (const fault of store.verify()) assert.fail(fault.problem)
    const [, other] = readings
    assert.ok(other)
    await fails(store.keep(other), 'record-not-written', /no right/)
    await fails(store.remove(first().report.id), 'record-not-written', /no right/)
    assert.equal((await store.count()).reports, 1)
    await server.run(
      place,
      `grant insert, update, delete on all tables in schema onrecord to guarded; grant usage on all sequences in schema onrecord to guarded`,
    )
    assert.equal(await store.keep(other), 'added')
    assert.deepEqual(await store.remove(other.report.id), { statements: other.statements.length })
    for await (const fault of store.verify()) assert.fail(fault.problem)
    await store.close()
  })

  test('a dump that is restored is the same record, and goes on', async () => {
    const [place, restored] = [await makeRecord(), await server.newDatabase()]
    const dump = spawnSync(program('pg_dump'), ['--schema=onrecord', place], {
      encoding: 'utf8',
      maxBuffer: Infinity,
    })
    assert.equal(dump.status, 0, dump.stderr)
    const restore = spawnSync(
      program('psql'),
      ['--set=ON_ERROR_STOP=1', '--quiet', `--dbname=${restored}`],
      { input: dump.stdout, encoding: 'utf8' },
    )
    assert.equal(restore.status, 0, restore.stderr)
    const [store, other] = [await openStore(restored), readings[1]]
    assert.ok(other)
    assert.equal(await store.readingJson(first().report.id), JSON.stringify(first()))
    assert.equal(await store.keep(other), 'added')
    for await (const fault of store.verify()) assert.fail(fault.problem)
    await store.close()
  })

  test('who may make no schema can have one made', async () => {
    const place = await server.newDatabase()
    const guarded = withUser(place, 'guarded:Secret1')
    await fails(openStore(guarded, { create: true }), 'record-not-written', /no right/)
    await server.run(place, 'create schema onrecord authorization guarded')
    const store = await openStore(guarded, { create: true })
    assert.equal(await store.keep(first()), 'added')
    await store.close()
  })

  test('a schema of another program is left as it is, and so is a database that may only be read', async () => {
    const other = await server.newDatabase()
    await server.run(other, 'create schema onrecord; create table onrecord.t (a int)')
    await fails(openStore(other, { create: true }), 'record-foreign', /another program/)
    const place = await makeRecord()
    await server.run(
      place,
      `alter database ${new URL(place).pathname.slice(1)} set default_transaction_read_only = on`,
    )
    const store = await openStore(place)
    await fails(store.remove(first().report.id), 'record-not-written', /may only be read/)
    await store.close()
  })

  test('a database that cannot hold every character is refused', async () => {
    const place = await server.newDatabase(`template template0 encoding 'LATIN1' locale 'C'`)
    await fails(
      openStore(place, { create: true }),
      'record-not-written',
      /LATIN1; make one with UTF8/,
    )
  })

  test('what is acknowledged is on the disk, whatever the database is set to', async () => {
    const place = await server.newDatabase()
    const name = new URL(place).pathname.slice(1)
    await server.run(place, `alter database ${name} set synchronous_commit = off`)
    const { db } = await openPostgres(place, true)
    const { rows } = await sql<{ set: string }>`
      select current_setting('synchronous_commit') as set`.execute(db)
    assert.equal(rows[0]?.set, 'on')
    await db.destroy()
  })

  test('many at once keep each report once, also where the database is set to serializable', async () => {
    for (const isolation of ['read committed', 'serializable']) {
      const place = await server.newDatabase()
      const name = new URL(place).pathname.slice(1)
      await server.run(
        place,
        `alter database ${name} set default_transaction_isolation = '${isolation}'`,
      )
      const stores = await Promise.all([1, 2, 3].map(() => openStore(place, { create: true })))
      const kept = await Promise.all(
        stores.flatMap((store) => readings.map((reading) => store.keep(reading))),
      )
      assert.equal(kept.filter((one) => one === 'added').length, readings.length)
      const [store] = stores
      assert.equal((await store?.count())?.reports, readings.length)
      for await (const fault of store?.verify() ?? []) assert.fail(fault.problem)
      for (const one of stores) await one.close()
    }
  })

  test('a record that another session holds is told of after ten seconds, and kept to after it', async () => {
    const place = await makeRecord()
    const [, other] = readings
    assert.ok(other)
    const [store, holder] = [await openStore(place), await openPostgres(place, false)]
    const isHeld = Promise.withResolvers<void>()
    const isOver = Promise.withResolvers<void>()
    const held = holder.db.transaction().execute(async () => {
      isHeld.resolve()
      await isOver.promise
    })
    await isHeld.promise
    await fails(store.keep(other), 'record-not-written', /writing for ten seconds/)
    assert.equal((await store.count()).reports, 1)
    isOver.resolve()
    await held
    assert.equal(await store.keep(other), 'added')
    for await (const fault of store.verify()) assert.fail(fault.problem)
    await Promise.all([store.close(), holder.db.destroy()])
  })

  test('a connection that is lost is told of, and the next verb makes another', async () => {
    const place = await makeRecord()
    const store = await openStore(place)
    await store.count()
    await server.crash()
    await fails(store.count(), 'record-unreachable', /no server answers|ended the connection/)
    await server.start()
    assert.equal((await store.count()).reports, 1)
    await store.close()
  })

  test('only the schema of the record is touched', async () => {
    const place = await makeRecord()
    const rows = await server.run<{ schema: string }>(
      place,
      `select distinct nspname as schema from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where nspname !~ '^pg_' and nspname <> 'information_schema'`,
    )
    assert.deepEqual(rows, [{ schema: 'onrecord' }])
  })
})
