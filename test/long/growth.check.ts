import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { shapes } from './shapes.ts'

const script = fileURLToPath(new URL('read-shape.ts', import.meta.url))

/** What reading a shape took, in a process of its own. */
interface Reading {
  readonly seconds: number
  /** Of these, in the network. */
  readonly network: number
  /** Seconds of processors for all but the network. */
  readonly processor: number
  readonly mebibytes: number
  readonly statements: number
  readonly notices: readonly string[]
}

/** What it took; null where the text is refused. */
function read(name: string, length: number): Reading | null {
  const { stdout, stderr } = spawnSync(process.execPath, [script, name, String(length)], {
    encoding: 'utf8',
    timeout: 900_000,
  })
  if (stdout === '') assert.match(stderr, /OnrecordError/, `${name}: ${stderr.slice(0, 500)}`)
  return stdout === '' ? null : (JSON.parse(stdout) as Reading)
}

/** What n log n gives for a size doubled, and a fifth for what the machine does beside. */
const mostGrowth = 2 * (Math.log2(1_000_000) / Math.log2(500_000)) * 1.2

for (const { name } of shapes) {
  test(`a million characters of: ${name}`, (t) => {
    const half = read(name, 500_000)
    const whole = read(name, 1_000_000)
    if (!half || !whole) {
      t.diagnostic('refused')
      return
    }
    const growth = whole.processor / half.processor
    t.diagnostic(
      `${whole.seconds.toFixed(1)} s, ${whole.network.toFixed(1)} s of them in the network, ${whole.processor.toFixed(1)} s of processors beside it, ${growth.toFixed(2)} times those of half, ${whole.mebibytes.toFixed(0)} MiB, ${whole.statements} statements, ${whole.notices.join(' ')}`,
    )
    assert.ok(whole.mebibytes <= 1024, `${whole.mebibytes.toFixed(0)} MiB`)
    assert.ok(whole.processor <= 20, `${whole.processor.toFixed(1)} s beside the network`)
    // What takes less than a second of processors is start-up and chance.
    assert.ok(growth <= mostGrowth || whole.processor < 1, `grows ${growth.toFixed(2)} times`)
  })
}
