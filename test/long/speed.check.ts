import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

test('speed beside the bare encoder (a report, not a verdict: machines differ)', (t) => {
  const { stdout } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../../bench/read-many.ts', import.meta.url))],
    { encoding: 'utf8' },
  )
  assert.match(stdout, /readMany runs at \d+ % of the bare encoder/)
  for (const line of stdout.trim().split('\n')) t.diagnostic(line)
})
