import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import Database from 'better-sqlite3'

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
    const { code, stdout, stderr } = await run(['search', '"no plans"', '--limit', '1'])
    assert.equal(code, 0, stderr)
    assert.match(
      stdout,
      /^\S.* · (?:●|▣) \w+.*\n(?:reported|day|\w+day) .*\n.* (?:said|told) .*«.*no plans.*»/,
    )
    assert.match(
      stdout,
      / · [0-9a-f]{24}-\d+\n\n\d statements\n {2}speaker: .*\d · .*\n {2}institution: /,
    )
    assert.match(stdout, /For the next page, add --page \S+\n$/)
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
    assert.match(csv.stderr, /there are more; add --page \S+\n$/)
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
      assert.deepEqual([code, stdout], [0, 'The record has nothing like it.\n'])
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
    const other = await run(['show', '2021-03-13-courier-envoy-corrected.html'])
    assert.equal(other.code, 1)
    const edition = readings.find(
      ({ report }) => report.source === '2021-03-13-courier-envoy-corrected.html',
    )
    assert.match(
      (await run(['show', edition?.report.id ?? ''])).stdout,
      /Another edition: .*\n {2}~ \[-Stanisław Orrel-\] \{\+Søren Halvard\+\}: “Nobody is going/,
    )
    const whole = await run(['show', reading.report.id])
    assert.match(whole.stdout, new RegExp(`${reading.statements.length} statements`))
    for (const id of ['0'.repeat(24), `${reading.report.id}-9999999`]) {
      const { code, stderr } = await run(['show', id])
      assert.equal(code, 1)
      assert.match(stderr, /no report, statement, party or decision with the ID/)
    }
  })

  test('who tells of a person or an institution, and what they said', async () => {
    const { code, stdout } = await run(['who', 'orrel', '--limit', '2'])
    assert.equal(code, 0)
    assert.match(
      stdout,
      /^Stanisław Orrel\nperson · \d+ statements in \d+ reports · a[0-9a-f]{12}\n/,
    )
    assert.match(stdout, /\n {2}Rear Adm, Defence Ministry: 2 March 2021 to 15 March 2021\n/)
    assert.match(stdout, /\nFor the next page, add --page \S+\n$/)
    const json = JSON.parse((await run(['who', 'Foreign', 'Ministry', '-f', 'json'])).stdout) as {
      agents: readonly { name: string; kind: string }[]
      hits: readonly Hit[]
    }
    assert.deepEqual(json.agents[0]?.kind, 'institution')
    assert.ok(json.hits.length > 0)
    assert.match((await run(['who', 'ministry'])).stdout, /Which of them\? Give the ID\.\n$/)
    assert.match((await run(['who', 'Nobody'])).stdout, /has no one with this full name/)
  })

  test('a decision is shown where it matters, listed, and taken back', async () => {
    const id = 'f8128b64e59fea36d3b55b39-247'
    const args = ['decide', 'speaker', id, 'Ann = Lee', '--by', 'Bo Kerr', '--why', 'the tape']
    const { code, stdout, stderr } = await run(args)
    assert.equal(code, 0, stderr)
    const [, decision = ''] = /onrecord undo ([0-9a-f]{12})\n$/.exec(stdout) ?? []
    assert.match(
      stdout,
      /^Decided: speaker of f8128b64e59fea36d3b55b39-247 corrected to Ann = Lee\.\n/,
    )
    const shown = await run(['show', id])
    assert.match(shown.stdout, /^Ann = Lee · ● named/m)
    assert.match(shown.stdout, /^Decided \([0-9a-f]{12}\): .*, by Bo Kerr on .*: the tape$/m)
    assert.match((await run(['search', 'speaker:lee'])).stdout, / · corrected · f8128b/)
    assert.match((await run(['decisions'])).stdout, new RegExp(`^${decision}  .*\n .*the tape\n$`))
    assert.match((await run(['undo', decision])).stdout, /^Taken back: /)
    assert.match((await run(['undo', decision])).stderr, /was already taken back/)
    assert.doesNotMatch((await run(['show', id])).stdout, /Decided/)
    const none = await run(['decide', 'not-a-statement', id])
    assert.equal(none.code, 0)
    assert.match((await run(['show', id])).stdout, /^Decided .* found to be no statement, by /)
    const [, last = ''] = /undo ([0-9a-f]{12})/.exec(none.stdout) ?? []
    assert.equal((await run(['undo', last])).code, 0)
    const list = JSON.parse((await run(['decisions', '-f', 'json'])).stdout) as {
      decisions: readonly { undone: object | null }[]
    }
    assert.deepEqual(
      list.decisions.map(({ undone }) => undone !== null),
      [true, true],
    )
    for (const wrong of [
      ['decide', 'authority', id, 'high'],
      ['decide', 'said', id, 'soon'],
      ['decide', 'speaker', 'x', 'y'],
      ['decide', 'report', id.slice(0, 24)],
      ['decide'],
    ]) {
      assert.equal((await run(wrong)).code, 2, wrong.join(' '))
    }
  })

  test('the date of a report: what hangs on it is worked out anew, and back', async () => {
    const report = '2f412513fa86dff4d6b1d051'
    const args = ['decide', 'report', report, '--published', '2021-03-02', '--title', 'No plans']
    const { code, stdout, stderr } = await run(args)
    assert.equal(code, 0, stderr)
    assert.match((await run(['show', report])).stdout, /^No plans\n.* · published 2021-03-02 · /)
    const count = async () => {
      const found = await run(['search', 'said~2021-03-02 outlet:meridian', '-f', 'json'])
      return (JSON.parse(found.stdout) as Found).total
    }
    assert.ok((await count()) > 5)
    const [, decision = ''] = /undo ([0-9a-f]{12})/.exec(stdout) ?? []
    assert.equal((await run(['undo', decision])).code, 0)
    assert.equal(await count(), 0)
    const reread = await run(['reread', report])
    assert.equal(reread.stdout, 'Read 1 report again; the reading of 0 changed.\n')
    assert.equal((await run(['reread', '0'.repeat(24)])).code, 1)
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
    assert.match(again.stderr, /already exists/)
    const nowhere = await run(['backup', join(folder, 'no/folder/x.sqlite')])
    assert.equal(nowhere.code, 1)
    assert.match(nowhere.stderr, /x\.sqlite could not be written: .*its folder does not exist/)
    const { stdout } = await runCli(['verify', '--record', copy])
    assert.match(
      stdout,
      /^✓ 19 reports with \d+ statements are as they were kept\.\n {2}Looked at: .* \d+ changes, .*\n {2}The head of the chain is [0-9a-f]{64}: .*\n$/,
    )
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
      assert.match(stderr, /There is no record at .*onrecord add/)
    }
    assert.equal(existsSync(none), false)
  })
})
