import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { makeReader } from '../../src/reading/index.ts'
import { openStore } from '../../src/record/index.ts'
import { serve } from '../../src/server/index.ts'
import { readExamples } from '../record/example-readings.ts'

/** So many requests are made up for each route in each phase, from the same seed each time. */
const examples = 50

const skip =
  spawnSync('schemathesis', ['--version']).status === 0
    ? false
    : 'schemathesis is not on the PATH (pip install schemathesis, in an environment of its own)'

test(
  'what the API answers to requests made up by Schemathesis is what its description says',
  { skip, timeout: 900_000 },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
    const failures: unknown[] = []
    const reader = await makeReader()
    const store = await openStore(join(folder, 'r.sqlite'), { create: true })
    for (const reading of await readExamples()) await store.keep(reading)
    const serving = await serve(
      { store, read: (taken) => reader.read(taken), maxSize: 100_000 },
      {
        host: '127.0.0.1',
        port: 0,
        token: null,
        onFailure: (error) => failures.push(error),
      },
    )
    try {
      const run = spawn(
        'schemathesis',
        [
          'run',
          `${serving.address}api/openapi.json`,
          // It never ends.
          '--exclude-path=/api/changes',
          `--max-examples=${examples}`,
          '--seed=1',
          '--request-timeout=20',
          '--continue-on-failure',
          // No shape says what a query, a token of a page, an id or the bytes of a report must be for them to be taken.
          '--exclude-checks=positive_data_acceptance',
        ],
        { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], timeout: 840_000 },
      )
      run.stdout.setEncoding('utf8')
      let output = ''
      run.stdout.on('data', (text: string) => (output += text))
      const [status] = (await once(run, 'close')) as [number | null]
      for (const line of output.trim().split('\n')) t.diagnostic(line)
      assert.deepEqual(failures, [])
      assert.equal(status, 0, 'Schemathesis found what stands above')
    } finally {
      await serving.close()
      await reader.close()
      await store.close()
      rmSync(folder, { recursive: true })
    }
  },
)
