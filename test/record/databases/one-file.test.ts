import type { Reading } from '../../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setImmediate, setTimeout } from 'node:timers/promises'

import Database from 'better-sqlite3'

import { makeReader } from '../../../src/reading/index.ts'
import { applicationId } from '../../../src/record/databases/sqlite/check-mark.ts'
import { openStore } from '../../../src/record/index.ts'
import { runCli } from '../../cli/run-cli.ts'
import { readExamples } from '../example-readings.ts'

const onWindows = process.platform === 'win32' && 'Windows has other rights'

describe('a record is one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  let readings: readonly Reading[] = []
  let secret: Reading
  before(async () => {
    readings = await readExamples(2)
    const reader = await makeReader()
    const content = 'Ann Lind said the quicksilver was in the harbour, and Bo Moe was told of it.'
    secret = await reader.read({ content })
    await reader.close()
  })
  after(() => rmSync(folder, { recursive: true }))

  /** How many reports a copy of the file alone holds. */
  const countReports = async (file: string): Promise<number> => {
    const copy = `${file}.alone`
    copyFileSync(file, copy)
    const store = await openStore(copy, { access: 'look' })
    const { reports } = await store.count()
    await store.close()
    return reports
  }

  const holds = (file: string, word: string) =>
    [file, `${file}-wal`].some((one) => existsSync(one) && readFileSync(one).includes(word))

  test('what is removed is in neither file nor log while the record stays open', async () => {
    const file = join(folder, 'open.sqlite')
    const store = await openStore(file, { create: true })
    await store.keep(secret)
    assert.ok(holds(file, 'quicksilver'))
    await store.remove(secret.report.id)
    assert.equal(holds(file, 'quicksilver'), false)
    for (const reading of readings) await store.keep(reading)
    assert.equal(holds(file, 'quicksilver'), false)
    await store.close()
  })

  test('where a reader is busy, as soon as it is not', async () => {
    const file = join(folder, 'busy.sqlite')
    const store = await openStore(file, { create: true })
    await store.keep(secret)
    const reader = new Database(file, { readonly: true })
    reader.exec('begin')
    reader.prepare('select count(*) from report').get()
    await store.remove(secret.report.id)
    assert.ok(holds(file, 'quicksilver'))
    reader.exec('commit')
    for (let tries = 0; holds(file, 'quicksilver') && tries < 100; tries++) await setTimeout(100)
    assert.equal(holds(file, 'quicksilver'), false)
    reader.close()
    await store.close()
  })

  test('it is carried away as one file, once it is closed', async () => {
    const file = join(folder, 'carried.sqlite')
    const store = await openStore(file, { create: true })
    for (const reading of readings) await store.keep(reading)
    await store.close()
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('carried')),
      ['carried.sqlite'],
    )
    const copy = join(folder, 'away.sqlite')
    copyFileSync(file, copy)
    const again = await openStore(copy, { access: 'look' })
    assert.equal((await again.count()).reports, readings.length)
    await again.close()
  })

  test('what was kept is in the file itself once its writer closed it, also where another has it open', async () => {
    const file = join(folder, 'beside.sqlite')
    const store = await openStore(file, { create: true })
    const reader = new Database(file, { readonly: true })
    reader.prepare('select count(*) from report').get()
    await store.keep(secret)
    await store.close()
    assert.equal(await countReports(file), 1)
    reader.close()
  })

  test('and a minute later while its writer has it open', async (onTest) => {
    onTest.mock.timers.enable({ apis: ['setTimeout'] })
    const file = join(folder, 'later.sqlite')
    const store = await openStore(file, { create: true })
    await store.keep(secret)
    onTest.mock.timers.tick(60_000)
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    assert.equal(await countReports(file), 1)
    await store.close()
  })

  test('a file whose log was lost is told of', async () => {
    // What a writer that was killed leaves where its log is not carried away with the file.
    const bare = join(folder, 'bare.sqlite')
    const database = new Database(bare)
    database.pragma(`application_id = ${applicationId}`)
    database.pragma('journal_mode = wal')
    database.close()
    assert.equal(statSync(bare).size, 4096)
    for (const command of [['verify'], ['stats'], ['remove', 'x', '--yes']]) {
      const { code, stdout, stderr } = await runCli([...command, '--record', bare])
      assert.equal(code, 1)
      assert.equal(stdout, '')
      assert.match(stderr, /it is only the beginning of one/)
    }
  })

  test('a writer notices that its file was deleted or replaced', { skip: onWindows }, async () => {
    const file = join(folder, 'moved.sqlite')
    const store = await openStore(file, { create: true })
    await store.keep(secret)
    renameSync(file, `${file}.elsewhere`)
    const [first] = readings
    assert.ok(first)
    await assert.rejects(store.keep(first), { code: 'record-missing', message: /deleted while/ })
    writeFileSync(file, '')
    await assert.rejects(store.keep(first), { code: 'record-missing', message: /took its place/ })
    await store.close()
  })

  test(
    'its owner alone can read it, its logs, copies and folder',
    { skip: onWindows },
    async () => {
      const mask = process.umask(0o022)
      const own = join(folder, 'data', 'onrecord')
      const file = join(own, 'record.sqlite')
      const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
      try {
        const text = join(folder, 'report.txt')
        writeFileSync(text, secret.report.text)
        assert.equal((await runCli(['add', text, '--record', file])).code, 0)
        assert.deepEqual([modeOf(own), modeOf(join(folder, 'data'))], ['700', '700'])
        const backup = join(own, 'copy.sqlite')
        // A backup that was killed leaves these.
        for (const end of ['', '-journal', '-wal', '-shm'])
          writeFileSync(`${backup}.part${end}`, 'x')
        assert.equal((await runCli(['backup', backup, '--record', file])).code, 0)
        const output = join(own, 'out.jsonl')
        writeFileSync(`${output}.part`, 'x')
        assert.equal((await runCli(['export', '--output', output, '--record', file])).code, 0)
        const store = await openStore(file)
        for (const reading of readings) await store.keep(reading)
        assert.deepEqual(readdirSync(own).toSorted(), [
          'copy.sqlite',
          'out.jsonl',
          'record.sqlite',
          'record.sqlite-shm',
          'record.sqlite-wal',
        ])
        for (const name of readdirSync(own)) assert.equal(modeOf(join(own, name)), '600', name)
        await store.close()
      } finally {
        process.umask(mask)
      }
    },
  )
})
