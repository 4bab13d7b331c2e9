import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import Database from 'better-sqlite3'

import { openStore } from '../../src/record/index.ts'
import { makeSmallDisk, noSmallDisk } from '../record/databases/small-disk.ts'
import { runCli } from './run-cli.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

const reportsOf = (stdout: string): readonly string[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { report: string }).report)

/** The reports of a record in which nothing is wrong. */
async function reportsIn(file: string): Promise<readonly string[]> {
  const store = await openStore(file)
  try {
    for await (const { problem } of store.verify()) assert.fail(problem)
    const reports: string[] = []
    for await (const report of store.reports()) reports.push(report)
    return reports
  } finally {
    await store.close()
  }
}

const times = (text: string, words: string): number => text.split(words).length - 1

test('add on a disk that fills up says so once, keeps what it acknowledged, and goes on when there is room', async (t) => {
  const disk = makeSmallDisk(2)
  if (!disk) return t.skip(noSmallDisk)
  try {
    const record = join(disk.folder, 'record.sqlite')
    const add = () => runCli(['add', '-f', 'jsonl', '--record', record, examples])
    const full = await add()
    assert.equal(full.code, 1, full.stderr)
    assert.equal(times(full.stderr, 'could not be written: the disk is full'), 1, full.stderr)
    assert.equal(times(full.stderr, 'unexpected'), 0, full.stderr)
    const acknowledged = reportsOf(full.stdout)
    assert.ok(acknowledged.length > 0 && acknowledged.length < 19, `${acknowledged.length}`)
    disk.resize(50)
    assert.deepEqual(new Set(await reportsIn(record)), new Set(acknowledged))
    const rest = await add()
    assert.equal(rest.code, 0, rest.stderr)
    assert.equal((await reportsIn(record)).length, 19)
  } finally {
    disk.close()
  }
})

test('add to a record that another program is writing to says so after ten seconds, and goes on after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const record = join(folder, 'record.sqlite')
  const report = join(folder, 'report.txt')
  writeFileSync(report, '“The ship has sailed,” Ann Lind told reporters on Monday.\n')
  await (await openStore(record, { create: true })).close()
  const other = new Database(record)
  const add = () => runCli(['add', '-f', 'jsonl', '--record', record, report])
  try {
    other.exec('begin immediate')
    const locked = await add()
    assert.equal(locked.code, 1, locked.stderr)
    assert.equal(locked.stdout, '')
    assert.equal(times(locked.stderr, 'another program has been writing for ten seconds'), 1)
    assert.equal(times(locked.stderr, 'unexpected'), 0, locked.stderr)
    other.exec('rollback')
    assert.deepEqual(await reportsIn(record), [])
    const free = await add()
    assert.equal(free.code, 0, free.stderr)
    assert.deepEqual(await reportsIn(record), reportsOf(free.stdout))
  } finally {
    other.close()
    rmSync(folder, { recursive: true })
  }
})
