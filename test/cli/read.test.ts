import assert from 'node:assert/strict'
import { exec } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { Reading } from '../../src/index.ts'
import { cliFile, runCli } from './run-cli.ts'

const good = 'OSLO (Meridian) — “The ship has sailed,” Ann Lind told reporters on Monday.\n'
const other = 'The ministry said the ship would stay until Friday.\n'
const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

const linesOf = (stdout: string): readonly Reading[] =>
  stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Reading]))

describe('onrecord read', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
    await mkdir(join(folder, 'reports', 'march'), { recursive: true })
    await mkdir(join(folder, 'empty'))
    await Promise.all([
      writeFile(join(folder, 'a.txt'), good),
      writeFile(join(folder, 'b.txt'), other),
      writeFile(join(folder, 'void.txt'), ''),
      writeFile(join(folder, 'space.txt'), ' \n\t\r\n '),
      writeFile(
        join(folder, 'picture.txt'),
        Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      ),
      writeFile(
        join(folder, 'noise.txt'),
        Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)),
      ),
      writeFile(join(folder, 'reports', 'march', '2.txt'), other),
      writeFile(join(folder, 'reports', '1.txt'), good),
      writeFile(join(folder, 'reports', '3.html'), `<p>${good}</p>`),
      writeFile(join(folder, 'reports', 'notes.md'), other),
      symlink('loop.txt', join(folder, 'loop.txt')),
    ])
  })
  after(() => rm(folder, { recursive: true }))
  const run = (args: readonly string[], input = '') =>
    runCli(['read', ...args], { cwd: folder, input })

  test('text is for people: marks by sign, the facts in words', async () => {
    const { code, stdout, stderr } = await run([
      '--published',
      '16 June 2014',
      '--outlet',
      'Agency',
      '--title',
      'A ship',
      'a.txt',
    ])
    assert.equal(code, 0, stderr)
    assert.match(stdout, /^A ship\n/)
    assert.match(stdout, /Agency · published 2014-06-16 · from OSLO · 1 statement/)
    assert.match(stdout, /«“The ship has sailed,”»1 \[Ann Lind\]1 \{told\}1 reporters/)
    assert.match(
      stdout,
      /1 {2}Ann Lind · ● named · to reporters · direct\n {3}told · Monday 16 June 2014 \(stated: “Monday”\) · says it is so\n {3}“The/,
    )
  })

  test('what is less sure than asked for is left out; a share beyond 0 to 1 is refused', async () => {
    const all = await run(['--format', 'jsonl', 'a.txt'])
    assert.match(all.stdout, /"confidence":/)
    const none = await run(['--format', 'jsonl', '--min-confidence', '1', 'a.txt'])
    assert.match(none.stdout, /"statements":\[\]/)
    const wrong = await run(['--min-confidence', '2', 'a.txt'])
    assert.equal(wrong.code, 2)
    assert.match(wrong.stderr, /0 to 1/)
  })

  test('jsonl is one reading a line in the order of the input, the source as given', async () => {
    const { code, stdout } = await run(['--format', 'jsonl', 'b.txt', './a.txt', 'reports'])
    assert.equal(code, 0)
    assert.deepEqual(
      linesOf(stdout).map(({ report }) => report.source),
      ['b.txt', './a.txt', 'reports/1.txt', 'reports/3.html', 'reports/march/2.txt'],
    )
    for (const { report, statements } of linesOf(stdout)) {
      assert.equal(statements.length, 1)
      for (const { start, end, text } of statements.flatMap(({ content, cue, source }) => [
        ...content,
        ...cue,
        ...source,
      ])) {
        assert.equal(report.text.slice(start, end), text)
      }
    }
  })

  test('json is one object', async () => {
    const { stdout } = await run(['--format', 'json', 'a.txt', 'b.txt'])
    assert.equal((JSON.parse(stdout) as { readings: unknown[] }).readings.length, 2)
    const none = await run(['--format', 'json', 'missing.txt'])
    assert.deepEqual(JSON.parse(none.stdout), { readings: [] })
  })

  test('csv is a row a statement, and no cell is a formula', async () => {
    const { stdout } = await run(['--format', 'csv', '--outlet', '=1+1', 'a.txt'])
    const [head = '', row = ''] = stdout.split('\n')
    assert.match(head, /^report,report_source,outlet,/)
    assert.match(row, /,a\.txt,'=1\+1,/)
    assert.match(row, /“The ship has sailed,”/)
    assert.match(head, /,said_start,said_end,said_basis,said_expression,/)
    assert.match(row, /,,,stated,Monday,/)
  })

  test('patterns and standard input', async () => {
    const { stdout } = await run(['--format', 'jsonl', 'reports/**/*.txt', '-'], good)
    assert.deepEqual(
      linesOf(stdout).map(({ report }) => report.source),
      ['reports/1.txt', 'reports/march/2.txt', '-'],
    )
    const alone = await run(['--format', 'jsonl'], good)
    assert.equal(linesOf(alone.stdout)[0]?.report.source, '-')
  })

  test('what cannot be read is named with the reason, and the rest go on', async () => {
    const bad = ['missing.txt', 'picture.txt', 'noise.txt', 'loop.txt', 'empty']
    const { code, stdout, stderr } = await run(['--format', 'jsonl', 'a.txt', ...bad, 'b.txt'])
    assert.equal(code, 1)
    assert.deepEqual(
      linesOf(stdout).map(({ report }) => report.source),
      ['a.txt', 'b.txt'],
    )
    for (const why of [
      /missing\.txt: no such file/,
      /picture\.txt has a format that Onrecord does not read \(a PNG picture\)/,
      /noise\.txt has a format that Onrecord does not read \(\d+ % of its characters are control/,
      /loop\.txt cannot be read \(its links form a loop/,
      /The folder .*empty has no file whose name ends in/,
    ]) {
      assert.match(stderr, why)
    }
    assert.equal(stderr.trim().split('\n').length, bad.length)
  })

  test(
    'a folder without permission',
    { skip: process.getuid?.() === 0 && 'root may read everything' },
    async () => {
      await mkdir(join(folder, 'locked'), { mode: 0o000 })
      const { code, stderr } = await run(['locked'])
      assert.equal(code, 1)
      assert.match(stderr, /locked cannot be read \(permission denied\)/)
    },
  )

  test('an empty file and white space are readings with a notice', async () => {
    const { code, stdout } = await run(['--format', 'jsonl', 'void.txt', 'space.txt'])
    assert.equal(code, 0)
    for (const { statements, notices } of linesOf(stdout)) {
      assert.deepEqual(statements, [])
      assert.deepEqual(
        notices.map((notice) => notice.code),
        ['no-text'],
      )
    }
  })

  test('more than the limit is refused, of a file and of standard input', async () => {
    const { code, stdout, stderr } = await run(
      ['--max-size', '60', '--format', 'jsonl', 'a.txt', 'b.txt', '-'],
      good,
    )
    assert.equal(code, 1)
    assert.equal(linesOf(stdout).length, 1)
    assert.match(stderr, /a\.txt has \d+ bytes; at most 60/)
    assert.match(stderr, /- has \d+ bytes; at most 60/)
  })

  for (const [what, args, why] of [
    [
      'an unknown option',
      ['--fromat', 'json', 'a.txt'],
      /unknown option '--fromat'\n\(Did you mean --format\?\)/,
    ],
    [
      'an unknown format',
      ['--format', 'xml', 'a.txt'],
      /Allowed choices are text, json, jsonl, csv/,
    ],
    ['no date', ['--published', 'yesterday', 'a.txt'], /Give a day, month or year/],
    [
      'a day that no calendar has',
      ['--published', '2014-02-30', 'a.txt'],
      /Give a day, month or year/,
    ],
    ['no size', ['--max-size', 'big', 'a.txt'], /Give a number of bytes/],
  ] as const) {
    test(`wrong usage: ${what}`, async () => {
      const { code, stdout, stderr } = await run(args)
      assert.equal(code, 2)
      assert.equal(stdout, '')
      assert.match(stderr, why)
    })
  }

  test('a closed pipe ends the work quietly, with whole lines', async () => {
    const command = `"${process.execPath}" "${cliFile}" read --format jsonl "${examples}" | head -n 1`
    const { stdout, stderr } = await promisify(exec)(command, { maxBuffer: 1e8 })
    assert.equal(linesOf(stdout).length, 1)
    assert.equal(stderr, '')
  })

  test('an interrupt ends it after a whole line', async () => {
    const { code, stdout } = await runCli(
      ['read', '--format', 'jsonl', examples, examples, examples],
      {
        onOutput: (printed, kill) => {
          if (printed.includes('\n')) kill('SIGINT')
        },
      },
    )
    assert.equal(code, 130)
    assert.ok(stdout.endsWith('\n'))
    const count = linesOf(stdout).length
    assert.ok(count >= 1 && count < 57, `${count} lines`)
  })
})
