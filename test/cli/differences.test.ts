import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

import type { Difference } from '../../src/index.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
const record = join(folder, 'r.sqlite')
after(() => rmSync(folder, { recursive: true }))

before(async () => {
  const reports = {
    'a.txt': 'Coastal Agency director Peter Moe said the ministry met the rebels in May.',
    'b.txt': 'Harbour Ministry spokeswoman Ann Lind said the ministry never met the rebels.',
    'c.txt': 'Mayor Liv Orrel said the new school would open on Friday.',
  }
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text)
  const files = Object.keys(reports).map((name) => join(folder, name))
  const { code, stderr } = await runCli([
    'add',
    '--record',
    record,
    '--published',
    '2021-03-02',
    ...files,
  ])
  assert.equal(code, 0, stderr)
})

const find = async (...options: readonly string[]) => {
  const args = ['differences', '--record', record, '--format', 'jsonl', ...options]
  const { code, stdout, stderr } = await runCli(args)
  assert.equal(code, 0, stderr)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Difference)
}

test('one a line, for programs; a query, offices, a speaker and days narrow them down', async () => {
  const [first, ...others] = await find()
  assert.equal(first?.relation, 'differ')
  assert.equal(first.between, 'offices')
  assert.deepEqual(others, [])
  const found = [
    await find('--between', 'coastal agency', 'harbour ministry'),
    await find('--of', 'lind'),
    await find('--since', '2021-03'),
    await find('rebels'),
    await find('--relation', 'differ'),
  ]
  for (const one of found) assert.deepEqual(one, [first])
  const none = [
    await find('--between', 'coastal agency', 'police'),
    await find('--of', 'orrel'),
    await find('--since', '2022'),
    await find('school'),
    await find('--relation', 'agree'),
  ]
  for (const one of none) assert.deepEqual(one, [])
})

test('for people: who, for whom, and the words', async () => {
  const { code, stdout } = await runCli(['differences', '--record', record])
  assert.equal(code, 0)
  assert.match(stdout, /^two offices differ in whether it is so or not/)
  assert.match(stdout, /Ann Lind \(Harbour Ministry\), 2 March 2021: the ministry never met/)
  assert.match(stdout, /“met” \/ “never”|“never” \/ “met”/)
  assert.match(stdout, /^1 pair\.$/m)
})

test('a wrong query, day or number of names is told of, and so is a record that is not there', async () => {
  const wrong = [
    ['--since', 'soon'],
    ['--between', 'one'],
    ['speaker:'],
    ['--relation', 'maybe'],
    ['--record', join(folder, 'none.sqlite')],
  ]
  for (const options of wrong) {
    const args = ['differences', '--record', record, ...options]
    const { code, stdout, stderr } = await runCli(args)
    assert.ok(code === 1 || code === 2, options.join(' '))
    assert.equal(stdout, '')
    assert.match(stderr, /\S/)
  }
})
