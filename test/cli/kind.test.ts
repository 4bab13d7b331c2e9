import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

import { withKinds } from '../../src/cli/options/kind-option.ts'
import { parseQuery } from '../../src/query/parse-query.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-kind-'))
const record = join(folder, 'record.sqlite')
const text = 'Ann Lind said that the ferry was late. Bo Kerr believes that the harbour is safe.'
const contentOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => /(the ferry was late|the harbour is safe)/.exec(row)?.[0] ?? '')

before(async () => {
  assert.equal((await runCli(['add', '-r', record, '-'], { input: text })).code, 0)
})
after(() => rmSync(folder, { recursive: true }))

test('read, search and export give only the kinds that are asked for', async () => {
  const csv = ['--format', 'csv']
  const commands: readonly (readonly string[])[] = [
    ['read', ...csv, '-'],
    ['search', ...csv, '-r', record],
    ['export', ...csv, '-r', record],
  ]
  for (const command of commands) {
    const run = async (...kinds: readonly string[]) => {
      const { stdout, stderr } = await runCli([...command, ...kinds], { input: text })
      assert.equal(stderr, '')
      return contentOf(stdout).toSorted((one, other) => (one < other ? -1 : 1))
    }
    const all = ['the ferry was late', 'the harbour is safe']
    assert.deepEqual(await run(), all)
    assert.deepEqual(await run('--kind', 'speech'), all.slice(0, 1))
    assert.deepEqual(await run('--kind', 'plan,Belief'), all.slice(1))
    assert.deepEqual(await run('--kind', 'speech', '--kind', 'belief'), all)
  }
})

test('a kind that there is not is named', async () => {
  const { code, stderr } = await runCli(['read', '--kind', 'speech,talk', '-'], { input: text })
  assert.equal(code, 2)
  assert.match(stderr, /Kinds are speech, belief, plan, attitude/)
})

test('beside any query, with mistakes at their place in it', () => {
  assert.equal(withKinds('a OR b', {}), 'a OR b')
  assert.deepEqual(
    parseQuery(withKinds('a OR b', { kind: ['speech'] })),
    parseQuery('(a OR b) kind:speech'),
  )
  assert.deepEqual(
    parseQuery(withKinds(' ', { kind: ['plan', 'belief'] })),
    parseQuery('kind:plan OR kind:belief'),
  )
  assert.throws(() => withKinds('a OR', { kind: ['speech'] }), /at character 5/)
})
