import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

import { makeReader } from '../../src/reading/index.ts'
import { openStore } from '../../src/record/index.ts'
import { makeDecidedRecord } from '../record/decided-record.ts'
import { readExamples } from '../record/example-readings.ts'
import { runCli } from './run-cli.ts'

let folder = ''
const at = (name: string) => join(folder, name)
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const reader = await makeReader()
  const store = await openStore(at('record.sqlite'), { create: true })
  await makeDecidedRecord(store, await readExamples(), (taken) => reader.read(taken))
  await store.close()
  await reader.close()
})
after(() => rmSync(folder, { recursive: true }))

test('export, import and export again give the same bytes', async () => {
  const first = await runCli(['export', '-r', at('record.sqlite'), '--output', at('first.jsonl')])
  assert.deepEqual([first.code, first.stdout, first.stderr], [0, '', ''])
  const imported = await runCli(['import', '-r', at('copy.sqlite'), at('first.jsonl')])
  assert.equal(imported.code, 0, imported.stderr)
  assert.match(imported.stdout, /^Imported 19 reports and \d{1,2} decisions\.\n$/)
  const second = await runCli(['export', '-r', at('copy.sqlite')])
  assert.equal(second.stdout, readFileSync(at('first.jsonl'), 'utf8'))
  const again = await runCli(['import', '-r', at('copy.sqlite'), '-'], { input: second.stdout })
  assert.match(again.stdout, /^Imported 0 reports and 0 decisions; 19 reports already there\.\n$/)
  assert.equal((await runCli(['verify', '-r', at('copy.sqlite')])).code, 0)
})

test('a line that is refused is named with its number and the reason; the others are kept', async () => {
  const lines = (await runCli(['export', '-r', at('record.sqlite')])).stdout.split('\n')
  const [one = '', two = ''] = lines
  const mended = two.replace(/"text":"./, '"text":"\u2028')
  const input = Buffer.concat([
    Buffer.from(`${one}\n\n${mended}\n{"report"\n`),
    Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
    Buffer.from(two),
  ])
  const { code, stdout, stderr } = await runCli(['import', '-r', at('partly.sqlite'), '-'], {
    input,
  })
  assert.equal(code, 1)
  assert.match(stdout, /^Imported 2 reports and 0 decisions; 3 lines refused\.\n$/)
  assert.match(stderr, /-, line 3 was refused: report [0-9a-f]{24}: the span/)
  assert.match(stderr, /-, line 4 was refused: it is not JSON/)
  assert.match(stderr, /-, line 5 was refused: it is not in UTF-8/)
})

test('a file is written whole or not at all', async () => {
  writeFileSync(at('kept.csv'), 'as it was')
  const damaged = await runCli([
    'export',
    '-r',
    at('record.sqlite'),
    '--output',
    at('kept.csv'),
    'said:never',
  ])
  assert.equal(damaged.code, 2)
  assert.equal(readFileSync(at('kept.csv'), 'utf8'), 'as it was')
  const nowhere = await runCli(['export', '-r', at('record.sqlite'), '--output', at('none/x.csv')])
  assert.equal(nowhere.code, 1)
  assert.match(nowhere.stderr, /none\/x\.csv could not be written/)
  const table = await runCli([
    'export',
    '-r',
    at('record.sqlite'),
    '-f',
    'csv',
    '--bom',
    '--output',
    at('kept.csv'),
  ])
  assert.equal(table.code, 0)
  assert.match(readFileSync(at('kept.csv'), 'utf8'), /^\ufeffreport,/)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  )
})

test('what cannot be done is said', async () => {
  const bom = await runCli(['export', '-r', at('record.sqlite'), '--bom'])
  assert.equal(bom.code, 2)
  assert.match(bom.stderr, /--bom works only with --format csv/)
  assert.equal((await runCli(['export', '-r', at('record.sqlite'), '-f', 'xlsx'])).code, 2)
  assert.equal((await runCli(['export', '-r', at('no.sqlite')])).code, 1)
  const missing = await runCli(['import', '-r', at('new.sqlite'), at('no.jsonl')])
  assert.equal(missing.code, 1)
  assert.match(missing.stderr, /no\.jsonl: no such file/)
  assert.equal(existsSync(at('new.sqlite')), false)
  assert.equal((await runCli(['import', '-r', at('new.sqlite'), folder])).code, 1)
})
