import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'

import { addReport } from '../../src/record/index.ts'
import { makeLazyReader } from '../../src/cli/work/lazy-reader.ts'
import { ingestAll } from '../../src/intake/index.ts'
import { openStore } from '../../src/record/index.ts'

const records = 10_000

/** A page of an archive, packed; its text is its own. */
function makeRecord(n: number, paragraphs: readonly string[]): Buffer {
  const article = paragraphs.map((text) => `<p>${text}</p>`).join('')
  const page = `<!doctype html><html><body><article><h1>Ship ${n}</h1>${article}</article></body></html>`
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  return gzipSync(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nWARC-Target-URI: https://a.example/${n}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`,
  )
}

/** About 20 kB. */
const longPage = (n: number): readonly string[] =>
  Array.from(
    { length: 100 },
    (_, at) =>
      `Ship ${n} passed buoy ${at} of the strait at noon, and nobody on the quay said why it had turned back twice.`,
  )

/** One statement. */
const shortPage = (n: number): readonly string[] => [
  `“Ship ${n} will not pass the strait before the ${n % 28}th,” harbour master Ann Lind told reporters.`,
]

test('an archive of 10,000 pages streams with flat memory', async (t) => {
  async function* archive() {
    for (let n = 0; n < records; n++) yield makeRecord(n, longPage(n))
  }
  let count = 0
  let early = 0
  let most = 0
  for await (const { report } of ingestAll(archive(), 'a.warc.gz')) {
    assert.match(report.text, new RegExp(`^Ship ${count} passed`))
    count++
    const { rss } = process.memoryUsage()
    if (count === records / 10) early = rss
    most = Math.max(most, rss)
  }
  t.diagnostic(`${Math.round(early / 1e6)} MB after a tenth, ${Math.round(most / 1e6)} MB at most`)
  assert.equal(count, records)
  assert.ok(most < early + 150_000_000)
})

test('it is added to a record, each page read and kept: what Onrecord itself holds is flat', async (t) => {
  async function* archive() {
    for (let n = 0; n < records; n++) yield makeRecord(n, shortPage(n))
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const store = await openStore(join(folder, 'record.sqlite'), { create: true })
  const reader = makeLazyReader()
  let count = 0
  const settled: number[] = []
  const held: number[] = []
  for await (const taken of ingestAll(archive(), 'a.warc.gz')) {
    const { kept, statements } = await addReport(taken, store, reader.read)
    assert.deepEqual([kept, statements], ['added', 1])
    if (++count % (records / 10) > 0) continue
    collectGarbage()
    const { rss, heapUsed, external } = process.memoryUsage()
    settled.push(rss / 1e6)
    held.push((heapUsed + external) / 1e6)
  }
  await reader.close()
  await store.close()
  rmSync(folder, { recursive: true })
  t.diagnostic(`after each tenth ${settled.map((size) => size.toFixed(0)).join(', ')} MB`)
  t.diagnostic(`of them held ${held.map((size) => size.toFixed(0)).join(', ')} MB`)
  assert.equal(count, records)
  assert.ok((held.at(-1) ?? Infinity) <= (held[0] ?? 0) * 1.1)
  // The database keeps up to 64 MiB of a record in memory, and the allocator what lies between.
  assert.ok((settled.at(-1) ?? Infinity) <= (settled[0] ?? 0) + 200)
})

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
