import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import { commandPaths } from '../../src/cli/command-paths.ts'
import { version } from '../../src/version.ts'
import { runCli } from './run-cli.ts'

test('without a command it says what there is, and that it was not understood', async () => {
  const { code, stdout, stderr } = await runCli([])
  assert.equal(code, 2)
  assert.equal(stdout, '')
  assert.match(stderr, /Commands:\n {2}read/)
})

test('the version is that of package.json', async () => {
  const { version: packaged } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  const { code, stdout } = await runCli(['--version'])
  assert.equal(code, 0)
  assert.equal(stdout.trim(), packaged)
  assert.equal(version, packaged)
})

test('docs/cli.md shows the help of every command as it is', async () => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')
  const commands = await commandPaths()
  assert.deepEqual(
    page.match(/^## onrecord.*$/gm),
    commands.map((command) => `## ${['onrecord', ...command].join(' ')}`),
  )
  for (const command of commands) {
    const { code, stdout } = await runCli([...command, '--help'])
    assert.equal(code, 0)
    assert.ok(
      page.includes(stdout.trimEnd()),
      `the help of onrecord ${command.join(' ')} in docs/cli.md is old; write: npm run docs`,
    )
    if (command.length === 1) assert.match(stdout, /Examples:\n {2}\$ onrecord/)
  }
})

test('doctor finds that all works', async () => {
  const { code, stdout } = await runCli(['doctor'])
  assert.equal(code, 0, stdout)
  assert.match(stdout, /✓ Model .*\n✓ Reading/)
})

test('eval says what it wants', async () => {
  const { code, stderr } = await runCli(['eval', 'polnear', 'nowhere'])
  assert.equal(code, 1)
  assert.match(stderr, /nowhere has no part of the corpus/)
  const times = await runCli(['eval', 'times', 'nowhere'])
  assert.equal(times.code, 1)
  assert.match(times.stderr, /nowhere has no news or interview from GUM/)
  assert.equal((await runCli(['eval', 'parc', 'nowhere'])).code, 2)
  assert.equal((await runCli(['eval', 'speakers', 'x.json'])).code, 2)
})
