import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { fileNames, readTestFile } from './files.ts'

const script = fileURLToPath(new URL('cut-files.ts', import.meta.url))

describe('a file that was cut off is read as far as it goes, or refused', () => {
  for (const name of fileNames) {
    // A web archive once was read for ever at one in seven places: it is cut at every byte.
    const every = name.endsWith('.warc') ? 1 : Math.ceil(readTestFile(name).length / 150)
    test(`${name}, at every ${every} bytes`, () => {
      const { stdout, status, signal } = spawnSync(process.execPath, [script, name, `${every}`], {
        encoding: 'utf8',
        timeout: 60_000,
        killSignal: 'SIGKILL',
      })
      assert.deepEqual([status, signal], [0, null])
      const outcomes = JSON.parse(stdout) as Readonly<Record<string, number>>
      const known = /^(?:read|empty|input-(?:binary|damaged|refused|without-reports|too-large))$/
      assert.deepEqual(
        Object.keys(outcomes).filter((outcome) => !known.test(outcome)),
        [],
      )
    })
  }
})
