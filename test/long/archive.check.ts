import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'

import { takeInAll } from '../../src/intake/index.ts'

const records = 10_000

/** A page of about 20 kB whose text is its own. */
function makeRecord(n: number): Buffer {
  const paragraphs = Array.from(
    { length: 100 },
    (_, at) =>
      `<p>Ship ${n} passed buoy ${at} of the strait at noon, and nobody on the quay said why it had turned back twice.</p>`,
  )
  const page = `<!doctype html><html><body><article><h1>Ship ${n}</h1>${paragraphs.join('')}</article></body></html>`
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  return gzipSync(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nWARC-Target-URI: https://a.example/${n}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`,
  )
}

test('an archive of 10,000 pages streams with flat memory', async (t) => {
  async function* archive() {
    for (let n = 0; n < records; n++) yield makeRecord(n)
  }
  let count = 0
  let early = 0
  let most = 0
  for await (const { report } of takeInAll(archive(), 'a.warc.gz')) {
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
