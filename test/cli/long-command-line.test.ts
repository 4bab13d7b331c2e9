import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

test('a command line of any length is read, as by a pattern that the shell has spread over thousands of files', () => {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('../../bin/onrecord.mjs', import.meta.url)),
      'read',
      '--format',
      'jsonl',
      '--title',
      'x'.repeat(40_000),
      '-',
    ],
    { input: 'OSLO — Ann Lind said it rained.\n', encoding: 'utf8' },
  )
  assert.deepEqual([status, signal], [0, null])
  assert.equal((JSON.parse(stdout) as { report: { title: string } }).report.title.length, 40_000)
})
