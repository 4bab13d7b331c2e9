import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { openStore } from '../../src/record/index.ts'
import { runCli } from './run-cli.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const good = '“The ship has sailed,” Ann Lind told reporters on Monday.\n'

interface Line {
  readonly report: string
  readonly source: string
  readonly statements: number
}

const linesOf = (stdout: string): readonly Line[] =>
  stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]))

describe('onrecord add', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  writeFileSync(join(folder, 'a.txt'), good)
  writeFileSync(join(folder, 'b.txt'), `The ministry said the ship would stay. ${good}`)
  writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  after(() => rmSync(folder, { recursive: true }))
  const add = (record: string, args: readonly string[], input = '') =>
    runCli(['add', '--record', join(folder, record), ...args], { cwd: folder, input })

  test('keeps the reports, makes the folder of the record, and the same again changes nothing', async () => {
    const first = await add('new/folder/r.sqlite', ['a.txt', 'b.txt'])
    assert.equal(first.code, 0, first.stderr)
    assert.equal(first.stdout, 'Added 2 reports with 3 statements.\n')
    const again = await add('new/folder/r.sqlite', ['a.txt', 'b.txt'])
    assert.equal(again.code, 0)
    assert.equal(again.stdout, 'Added 0 reports with 0 statements; 2 were already there.\n')
  })

  test('what is given of a report is kept', async () => {
    const given = ['--published', '2021-03-02', '--outlet', 'Agency', '--title', 'A ship', '-']
    const { code, stdout } = await add('given.sqlite', ['--format', 'jsonl', ...given], good)
    assert.equal(code, 0)
    const [line] = linesOf(stdout)
    assert.ok(line)
    assert.deepEqual([line.source, line.statements], ['-', 1])
    const store = await openStore(join(folder, 'given.sqlite'))
    const { hits } = await store.search('outlet:agency said:2021-03')
    await store.close()
    assert.equal(hits[0]?.report.id, line.report)
    assert.equal(hits[0]?.report.title, 'A ship')
  })

  test('what is passed over in a folder is told of; --follow reads what links lead to', async () => {
    mkdirSync(join(folder, 'in'))
    mkdirSync(join(folder, 'elsewhere'))
    writeFileSync(join(folder, 'in', 'a.txt'), good)
    writeFileSync(join(folder, 'elsewhere', 'b.txt'), `The ministry said so. ${good}`)
    symlinkSync(join(folder, 'elsewhere', 'b.txt'), join(folder, 'in', 'b.txt'))
    const first = await add('links.sqlite', ['in'])
    assert.equal(first.code, 0, first.stderr)
    assert.match(first.stdout, /^Added 1 report /)
    assert.equal(
      first.stderr,
      'onrecord: Skipped: 1 link out of the folder (--follow reads what it leads to).\n',
    )
    const followed = await add('links.sqlite', ['--follow', 'in'])
    assert.match(followed.stdout, /^Added 1 report .*; 1 was already there/)
    assert.equal(followed.stderr, '')
  })

  test('a line for each report, also for those that are there already', async () => {
    const { stdout } = await add('lines.sqlite', ['--format', 'jsonl', 'b.txt', 'a.txt'])
    const lines = linesOf(stdout)
    assert.deepEqual(
      lines.map(({ source, statements }) => [source, statements]),
      [
        ['b.txt', 2],
        ['a.txt', 1],
      ],
    )
    assert.deepEqual(
      linesOf((await add('lines.sqlite', ['-f', 'jsonl', 'b.txt', 'a.txt'])).stdout),
      lines,
    )
  })

  test('what cannot be read is told of, the rest is kept, and nothing of a report is logged', async () => {
    const { code, stdout, stderr } = await add('rest.sqlite', [
      'nowhere.txt',
      'picture.png',
      'a.txt',
    ])
    assert.equal(code, 1)
    assert.equal(stdout, 'Added 1 report with 1 statement.\n')
    assert.match(
      stderr,
      /nowhere\.txt: no such file.*\n.*picture\.png has a format that Onrecord does not read/,
    )
    assert.doesNotMatch(stderr, /sailed|Lind/)
  })

  test('a dry run says what would be added, and makes nothing', async () => {
    const { code, stdout } = await add('dry.sqlite', ['--dry-run', 'a.txt', 'b.txt'])
    assert.equal(code, 0)
    assert.equal(stdout, 'Would add 2 reports with 3 statements.\n')
    assert.equal(existsSync(join(folder, 'dry.sqlite')), false)
    await add('dry.sqlite', ['a.txt'])
    const partly = await add('dry.sqlite', ['--dry-run', 'a.txt', 'b.txt'])
    assert.equal(partly.stdout, 'Would add 1 report with 2 statements; 1 was already there.\n')
  })

  test('two at once, of the same reports into a new record, keep each once', async () => {
    const runs = await Promise.all([
      add('two.sqlite', ['--format', 'jsonl', examples]),
      add('two.sqlite', ['--format', 'jsonl', examples]),
    ])
    for (const { code, stdout, stderr } of runs) {
      assert.equal(code, 0, stderr)
      assert.equal(linesOf(stdout).length, 19)
    }
    const store = await openStore(join(folder, 'two.sqlite'))
    const { reports, statements } = await store.count()
    for await (const fault of store.verify()) assert.fail(fault.problem)
    await store.close()
    assert.equal(reports, 19)
    assert.equal(
      statements,
      linesOf(runs[0].stdout).reduce((sum, line) => sum + line.statements, 0),
    )
  })

  test('a record that cannot be one is refused', async () => {
    assert.equal((await add('a.txt', ['b.txt'])).code, 1)
    assert.match(
      (await add('a.txt', ['b.txt'])).stderr,
      /a\.txt is not a record.*\(it is not a database\)/,
    )
    assert.match((await add('a.txt/r.sqlite', ['b.txt'])).stderr, /its folder cannot be made/)
    const { code, stderr } = await runCli(['add', '--record', 'mysql://x/y', join(folder, 'a.txt')])
    assert.equal(code, 2)
    assert.match(stderr, /A record is a file, or a database at postgres:.*; mysql is not supported/)
  })
})
