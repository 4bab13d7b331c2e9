import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import Database from 'better-sqlite3'

import type { Reading } from '../../src/reading/index.ts'
import { openStore, type Counts, type Hit, type SaidHit } from '../../src/record/index.ts'
import { readExamples } from '../record/example-readings.ts'
import { runCli } from './run-cli.ts'

interface Found {
  readonly total: number
  readonly facets: Readonly<
    Record<string, readonly { readonly value: string; readonly count: number }[]>
  >
  readonly hits: readonly Hit[]
  readonly next: string | null
}

describe('the commands of the record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  let readings: readonly Reading[] = []
  before(async () => {
    readings = await readExamples()
    const store = await openStore(join(folder, 'r.sqlite'), { create: true })
    for (const reading of readings) await store.keep(reading)
    await store.close()
  })
  after(() => rmSync(folder, { recursive: true }))
  const run = (args: readonly string[], input = '') =>
    runCli([...args, '--record', join(folder, 'r.sqlite')], { cwd: folder, input })

  test('search prints statements with where they stand, and how many there are of what', async () => {
    const { code, stdout, stderr } = await run([
      'search',
      '"no plans"',
      'speaker:orrel',
      '--limit',
      '1',
    ])
    assert.equal(code, 0, stderr)
    assert.match(stdout, /^Stanisław Orrel .*● named.*\n(?:said|told) .*\n.*no plans/)
    assert.match(stdout, / · [0-9a-f]{24}-\d+\n\n\d statements\n {2}outlet: .*\d · /)
    assert.match(stdout, /The next ones: add --page \S+\n$/)
  })

  test('search for programs: json, jsonl, csv, and page after page', async () => {
    const { stdout } = await run(['search', 'outlet:ledger', '-f', 'json', '--limit', '5'])
    const first = JSON.parse(stdout) as Found
    assert.equal(first.hits.length, 5)
    assert.deepEqual(first.facets['outlet'], [{ value: 'The Aldry Ledger', count: first.total }])
    assert.ok(first.next)
    const rest = await run([
      'search',
      'outlet:ledger',
      '-f',
      'jsonl',
      '--limit',
      '1000',
      '--page',
      first.next,
    ])
    const hits = rest.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Hit)
    const expected = readings.filter(({ report }) => report.outlet === 'The Aldry Ledger')
    assert.deepEqual(
      [...first.hits, ...hits]
        .map(({ statement }) => statement)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      expected.flatMap(({ statements }) => statements).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
    const csv = await run(['search', 'outlet:ledger', '-f', 'csv', '--limit', '2'])
    assert.match(csv.stdout, /^report,report_source,outlet,.*\n.*,The Aldry Ledger,/)
    assert.match(csv.stderr, /there is more: --page \S+\n$/)
  })

  test('a search that cannot be read, or goes wrong, says so', async () => {
    const wrong = await run(['search', 'patrols speekr:orrel'])
    assert.equal(wrong.code, 2)
    assert.match(
      wrong.stderr,
      /at character 9: there is no field speekr:\. Did you mean speaker:\?\n {2}patrols speekr:orrel\n {10}\^/,
    )
    assert.equal((await run(['search', 'a', '--page', 'x'])).code, 2)
    assert.equal((await run(['search', 'a', '--limit', '0'])).code, 2)
    const none = await run(['search', 'unheard'])
    assert.equal(none.code, 0)
    assert.equal(none.stdout, '0 statements\n')
  })

  test('said gives the nearest statements with what differs, or that there is none', async () => {
    const near = await run(['said', 'no plans for joint exercises with Tavrenia'])
    assert.equal(near.code, 0, near.stderr)
    assert.match(near.stdout, /^Stanisław Orrel .*\n/)
    assert.match(
      near.stdout,
      /\d+ % alike: no plans for joint \[-patrols-\] \{\+exercises\+\} with/,
    )
    const exact = await run([
      'said',
      '--speaker',
      'orrel',
      'our ships PATROL our waters',
      '-f',
      'json',
    ])
    const { hits } = JSON.parse(exact.stdout) as { hits: readonly SaidHit[] }
    assert.equal(hits[0]?.likeness, 1)
    assert.ok(hits.every(({ likeness }, index) => likeness <= (hits[index - 1]?.likeness ?? 1)))
    for (const args of [['elephants walk in the garden'], ['--speaker', 'noone', 'our ships']]) {
      const { code, stdout } = await run(['said', ...args])
      assert.deepEqual([code, stdout], [0, 'The record holds nothing like it.\n'])
    }
    for (const quotation of [
      '—',
      Array.from({ length: 1001 }, (_, index) => `w${index}`).join(' '),
    ]) {
      assert.equal((await run(['said', quotation])).code, 2)
    }
  })

  test('show prints a statement in its passage, and a report as it was read', async () => {
    const reading = readings.find(({ statements }) => statements.length > 0)
    const [statement] = reading?.statements ?? []
    assert.ok(reading && statement)
    const passage = await run(['show', statement.id])
    assert.equal(passage.code, 0)
    assert.ok(passage.stdout.includes(`«${statement.content[0]?.text.slice(0, 20)}`))
    assert.ok(passage.stdout.includes(`{${statement.cue[0]?.text}}`))
    const hit = JSON.parse((await run(['show', statement.id, '-f', 'json'])).stdout) as Hit
    assert.deepEqual(hit.statement, statement)
    const json = await run(['show', reading.report.id, '--format', 'json'])
    assert.equal(json.stdout, `${JSON.stringify(reading)}\n`)
    const whole = await run(['show', reading.report.id])
    assert.match(whole.stdout, new RegExp(`${reading.statements.length} statements`))
    for (const id of ['0'.repeat(24), `${reading.report.id}-9999999`]) {
      const { code, stderr } = await run(['show', id])
      assert.equal(code, 1)
      assert.match(stderr, /no report or statement of that id/)
    }
  })

  test('stats counts', async () => {
    const { stdout } = await run(['stats', '--format', 'json'])
    const { reports, statements, first, last } = JSON.parse(stdout) as Counts
    assert.equal(reports, readings.length)
    assert.equal(statements, readings.flatMap((reading) => reading.statements).length)
    assert.deepEqual([first, last], ['2021-03-02', '2021-03-22'])
    assert.match((await run(['stats'])).stdout, /^reports +19\nstatements +\d+\n/)
  })

  test('backup copies to a new file alone', async () => {
    const copy = join(folder, 'copy.sqlite')
    assert.equal((await run(['backup', copy])).code, 0)
    const again = await run(['backup', copy])
    assert.equal(again.code, 2)
    assert.match(again.stderr, /exists already/)
    const nowhere = await run(['backup', join(folder, 'no/folder/x.sqlite')])
    assert.equal(nowhere.code, 1)
    assert.match(nowhere.stderr, /x\.sqlite: could not be written: .*its folder is not there/)
    const { stdout } = await runCli(['verify', '--record', copy])
    assert.match(stdout, /^✓ 19 reports with \d+ statements are as they were kept\.\n$/)
  })

  test('remove says what goes, asks, and does it on yes alone', async () => {
    const id = readings[0]?.report.id ?? ''
    for (const answer of ['', 'yesterday\n']) {
      const { code, stdout, stderr } = await run(['remove', id], answer)
      assert.equal(code, 1)
      assert.equal(stdout, 'Nothing was removed.\n')
      assert.match(stderr, /^Remove .*, with \d+ statements\? \[y\/N\] /)
    }
    assert.equal((await run(['remove', id], 'yes\n')).code, 0)
    assert.equal((await run(['remove', id, '--yes'])).code, 1)
    assert.equal((await run(['remove', readings[1]?.report.id ?? '', '--yes'])).code, 0)
    assert.match((await run(['stats'])).stdout, /^reports +17\n/)
  })

  test('verify says what is wrong and exits 1', async () => {
    const damaged = join(folder, 'damaged.sqlite')
    await run(['backup', damaged])
    const database = new Database(damaged)
    database.exec(`update report set reading = replace(reading, 'patrol', 'petrol')`)
    database.close()
    const { code, stdout } = await runCli(['verify', '--record', damaged])
    assert.equal(code, 1)
    assert.match(stdout, /✗ report [0-9a-f]{24}: its reading is not the one that was kept\n/)
    assert.match(stdout, /its text is not the one that its id was made of/)
  })

  test('where there is no record, commands say how to make one, and make none', async () => {
    const none = join(folder, 'none.sqlite')
    for (const args of [
      ['search', 'a'],
      ['backup', 'y'],
      ['remove', 'x'],
    ]) {
      const { code, stderr } = await runCli([...args, '--record', none], { cwd: folder })
      assert.equal(code, 1, args[0])
      assert.match(stderr, /there is no record .*onrecord add/)
    }
    assert.equal(existsSync(none), false)
  })
})
