import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import Database from 'better-sqlite3'

import { openStore } from '../../src/record/index.ts'
import { presentSchema } from '../../src/record/tables/present-schema.ts'
import { migrations } from '../../src/record/migrations/migrations.ts'
import { runCli } from '../cli/run-cli.ts'
import { readExamples } from './example-readings.ts'

test('the present schema is that of the last migration', () => {
  assert.equal(presentSchema, migrations.length)
})

describe('looking at a record in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const file = join(folder, 'record.sqlite')
  let readings: readonly Reading[] = []
  before(async () => {
    readings = await readExamples(3)
    const store = await openStore(file, { create: true })
    for (const reading of readings) await store.keep(reading)
    await store.close()
  })
  after(() => rmSync(folder, { recursive: true }))

  /** What is in a folder: names, bytes and times. */
  const stateOf = (path: string) => [
    statSync(path).mtimeMs,
    ...readdirSync(path).map((name) => {
      const { mtimeMs, ino } = statSync(join(path, name))
      return [name, ino, mtimeMs, readFileSync(join(path, name)).toString('base64')]
    }),
  ]

  const commandsThatLook = (): readonly (readonly string[])[] => [
    ['verify'],
    ['search', 'the'],
    ['said', 'the harbour'],
    ['who', 'a'],
    ['show', readings[0]?.report.id ?? ''],
    ['stats'],
    ['decisions'],
    ['export'],
    ['mcp'],
  ]

  test('no command that looks changes the file or its folder', async () => {
    const state = stateOf(folder)
    for (const command of commandsThatLook()) {
      const { code, stderr } = await runCli([...command, '--record', file], { input: '' })
      assert.ok(code === 0 || command[0] === 'who' || command[0] === 'said', stderr)
      assert.deepEqual(stateOf(folder), state, command.join(' '))
    }
  })

  test('nor that of a record which asks for a log and has none', async () => {
    const own = mkdtempSync(join(tmpdir(), 'onrecord-'))
    const logged = join(own, 'logged.sqlite')
    copyFileSync(file, logged)
    const database = new Database(logged)
    database.pragma('journal_mode = wal')
    database.close()
    const state = stateOf(own)
    const store = await openStore(logged, { access: 'look' })
    for await (const { problem } of store.verify()) assert.fail(problem)
    assert.equal((await store.count()).reports, 3)
    await store.close()
    assert.deepEqual(stateOf(own), state)
    rmSync(own, { recursive: true })
  })

  test('finds the words of the index changed, without writing', async () => {
    for (const sql of [
      `insert into statement_words(statement_words) values ('delete-all')`,
      `update name set name = name || ' x' where number = 1`,
    ]) {
      const damaged = join(folder, 'damaged.sqlite')
      copyFileSync(file, damaged)
      const database = new Database(damaged)
      database.exec(sql)
      database.close()
      const store = await openStore(damaged, { access: 'look' })
      const problems: string[] = []
      for await (const { problem } of store.verify()) problems.push(problem)
      await store.close()
      rmSync(damaged)
      assert.match(
        problems.join('\n'),
        /the index of the words of (?:statement|name)s is not theirs/,
      )
    }
  })

  test('writes nothing where it is asked to, and sees what another writes meanwhile', async () => {
    const shared = join(folder, 'shared.sqlite')
    copyFileSync(file, shared)
    const looking = await openStore(shared, { access: 'look' })
    const writing = await openStore(shared)
    await assert.rejects(looking.remove(readings[0]?.report.id ?? ''), {
      code: 'record-not-written',
    })
    await writing.remove(readings[0]?.report.id ?? '')
    assert.equal((await looking.count()).reports, 2)
    await writing.close()
    assert.equal((await looking.count()).reports, 2)
    await looking.close()
  })

  test('a record of an earlier schema is refused, and left as it is, until a command that writes has it', async () => {
    const own = mkdtempSync(join(tmpdir(), 'onrecord-'))
    const old = join(own, 'old.sqlite')
    const database = new Database(old)
    database.exec(readFileSync(new URL('migrations/schema-3.sql', import.meta.url), 'utf8'))
    database.close()
    const state = stateOf(own)
    await assert.rejects(openStore(old, { access: 'look' }), { code: 'record-older' })
    const { code, stderr } = await runCli(['verify', '--record', old])
    assert.equal(code, 1)
    assert.match(stderr, /schema is 3;.*`onrecord upgrade`/)
    assert.deepEqual(stateOf(own), state)
    assert.equal((await runCli(['upgrade', '--record', old])).code, 0)
    assert.deepEqual(readdirSync(own).toSorted(), [
      'old.sqlite',
      `old.sqlite.before-schema-${presentSchema}`,
    ])
    const copy = new Database(`${old}.before-schema-${presentSchema}`, { readonly: true })
    assert.equal(copy.prepare('select max(number) from migration').pluck().get(), 3)
    copy.close()
    const store = await openStore(old, { access: 'look' })
    for await (const { problem } of store.verify()) assert.fail(problem)
    await store.close()
    rmSync(own, { recursive: true })
  })

  test('a writer refuses a record that a later Onrecord upgraded meanwhile', async () => {
    const later = join(folder, 'later.sqlite')
    copyFileSync(file, later)
    const store = await openStore(later)
    const database = new Database(later)
    database.exec(`insert into migration values (${presentSchema + 1}, '2030-01-01T00:00:00.000Z')`)
    database.close()
    const removed = store.remove(readings[0]?.report.id ?? '')
    await assert.rejects(removed, { code: 'record-newer' })
    assert.equal((await store.count()).reports, 3)
    await store.close()
  })

  test('where there is none, none is made', async () => {
    const none = join(folder, 'none.sqlite')
    await assert.rejects(openStore(none, { access: 'look' }), { code: 'record-missing' })
    assert.equal(existsSync(none), false)
  })
})
