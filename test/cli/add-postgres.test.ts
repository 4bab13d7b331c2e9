import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { openStore } from '../../src/record/index.ts'
import { skipPostgres, startPostgres, type PostgresServer } from '../record/postgres-server.ts'
import { killWhileAdding } from './kill-while-adding.ts'
import { runCli } from './run-cli.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

describe('onrecord add to PostgreSQL', { skip: skipPostgres }, () => {
  let server: PostgresServer
  before(async () => {
    server = await startPostgres()
  })
  after(() => server.close())

  test('six kills of add: what was acknowledged is there whole, nothing in part', async () => {
    const record = await server.newDatabase()
    const acknowledged = await killWhileAdding({
      kills: 6,
      reports: 50,
      writers: 1,
      seed: 4,
      record,
    })
    assert.ok(acknowledged >= 6, `only ${acknowledged} reports: the kills came too early`)
  })

  test('four crashes of the server while two add: the same', async () => {
    const record = await server.newDatabase()
    let isDown = false
    const acknowledged = await killWhileAdding({
      kills: 4,
      reports: 50,
      writers: 2,
      seed: 5,
      record,
      interrupt: {
        async begin() {
          if (isDown) return
          isDown = true
          await server.crash()
        },
        async end() {
          await server.start()
          isDown = false
        },
      },
    })
    assert.ok(acknowledged >= 4, `only ${acknowledged} reports: the crashes came too early`)
  })

  test('two at once, of the same reports into a new record, keep each once', async () => {
    const record = await server.newDatabase()
    const runs = await Promise.all(
      [1, 2].map(() => runCli(['add', '-f', 'jsonl', '--record', record, examples])),
    )
    for (const { code, stdout, stderr } of runs) {
      assert.equal(code, 0, stderr)
      assert.equal(stdout.trimEnd().split('\n').length, 19)
    }
    const store = await openStore(record)
    assert.equal((await store.count()).reports, 19)
    for await (const fault of store.verify()) assert.fail(fault.problem)
    await store.close()
  })

  test('every command takes the address, also from ONRECORD_RECORD, and none shows a password', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
    const record = await server.newDatabase()
    const run = (...args: readonly string[]) => runCli([...args, '--record', record])
    const missing = await run('search', 'the')
    assert.equal(missing.code, 1)
    assert.match(missing.stderr, /There is no record at .* \(the database has none\).*onrecord add/)
    assert.match((await run('add', '--dry-run', examples)).stdout, /^Would add 19 reports/)
    assert.match((await run('add', examples)).stdout, /^Added 19 reports/m)
    const environment = { env: { ONRECORD_RECORD: record } }
    const found = await runCli(['search', 'patrols', '-f', 'jsonl'], environment)
    assert.equal(found.code, 0, found.stderr)
    const { report, statement } = JSON.parse(found.stdout.split('\n')[0] ?? '') as {
      readonly report: { readonly id: string }
      readonly statement: { readonly id: string }
    }
    assert.equal((await run('show', statement.id)).code, 0)
    assert.match((await run('said', 'no plans for joint exercises')).stdout, /% alike/)
    assert.match((await run('stats')).stdout, /^reports +19\n/)
    assert.match((await run('who', 'orrel')).stdout, /Stanisław Orrel/)
    const decided = await run('decide', 'not-a-statement', statement.id, '--by', 'Ann Lee')
    assert.equal(decided.code, 0, decided.stderr)
    assert.match((await run('decisions')).stdout, /Ann Lee/)
    const copy = join(folder, 'copy.sqlite')
    assert.equal((await run('backup', copy)).code, 0)
    for (const place of [record, copy]) {
      const { stdout } = await runCli(['verify', '--record', place])
      assert.match(
        stdout,
        /^✓ 19 reports with \d+ statements are as they were kept\.\n {2}Looked at: .* \d+ changes, .*\n {2}The head of the chain is [0-9a-f]{64}: .*\n$/,
      )
    }
    assert.equal((await run('remove', report.id, '--yes')).code, 0)
    assert.match((await run('stats')).stdout, /^reports +18\n/)
    const away = 'postgres://ann:Secret1@127.0.0.1:1/x'
    for (const command of [['stats'], ['add', examples], ['search', 'a'], ['verify']]) {
      const { code, stderr } = await runCli([...command, '--record', away])
      assert.equal(code, 1)
      assert.match(
        stderr,
        /postgres:\/\/ann@127\.0\.0\.1:1\/x cannot be used .*no server answers there/,
      )
      assert.doesNotMatch(stderr, /Secret/)
    }
    rmSync(folder, { recursive: true })
  })
})
