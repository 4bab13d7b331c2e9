import assert from 'node:assert/strict'
import { test } from 'node:test'

import { describeBytes, makeByteProgress } from '../../src/cli/output/byte-progress.ts'
import { describe, makeProgress } from '../../src/cli/output/progress.ts'

/** A stream that keeps what is written to it. */
function makeStream(isTTY: boolean) {
  const written: string[] = []
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 }
  return { written, stream: stream as unknown as NodeJS.WriteStream }
}

test('how far work is, in reports and in bytes', () => {
  assert.equal(
    describe(12, 300, 1_500_000, 6),
    '12 of 300 reports · 2.0 per second · 1.5 M characters · 2 min left',
  )
  assert.equal(
    describeBytes(12_000_000, 300_000_000, 410, 2),
    '12.0 of 300.0 MB · 410 reports · 6.0 MB per second · 48 s left',
  )
  assert.equal(describeBytes(500_000, null, 3, 1), '0.5 MB · 3 reports · 0.5 MB per second')
})

test('a line is drawn on a terminal alone, and taken away', () => {
  for (const isTTY of [true, false]) {
    const { stream, written } = makeStream(isTTY)
    const bytes = makeByteProgress(stream, 1000)
    bytes.advance(10, 1)
    bytes.advance(10, 2)
    bytes.clear()
    bytes.clear()
    assert.equal(written.length, isTTY ? 2 : 0)
    assert.equal(written.at(-1), isTTY ? '\r\u001b[K' : undefined)
  }
  const { stream, written } = makeStream(true)
  makeProgress(stream, 1).advance(100)
  assert.deepEqual(written, [])
})
