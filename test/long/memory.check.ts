import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { makeReader, type ReportInput } from '../../src/index.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const files = readdirSync(examples).filter((name) => /\.(?:txt|html)$/.test(name))

/** A thousand reports, each another: two examples one after the other, in ever new pairs. */
function* thousand(): Generator<ReportInput> {
  const texts = files
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(examples, name), 'utf8'))
  const pages = files
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(examples, name)))
  for (let index = 0; index < 1000; index++) {
    const page = pages[index % pages.length]
    const text = texts[index % texts.length] ?? ''
    const cut = (index * 37) % text.length
    yield index % 2 === 0 && page
      ? { content: page, source: `${index}.html` }
      : {
          content: `${text.slice(cut)}\n\nNumber ${index}.\n\n${text.slice(0, cut)}`,
          source: `${index}.txt`,
        }
  }
}

test('a thousand reports take less than 600 MiB, no more at the end than after a hundred', async (t) => {
  const reader = await makeReader()
  let peak = 0
  let count = 0
  const settled: number[] = []
  for await (const reading of reader.readMany(thousand())) {
    assert.ok(reading.report.text.length > 0)
    peak = Math.max(peak, sizeNow())
    if (++count % 100 === 0) {
      collectGarbage()
      settled.push(sizeNow())
    }
  }
  await reader.close()
  t.diagnostic(
    `peak ${peak.toFixed(0)} MiB; after each hundred ${settled.map((size) => size.toFixed(0)).join(', ')}`,
  )
  assert.equal(count, 1000)
  assert.ok(peak < 600)
  assert.ok((settled.at(-1) ?? Infinity) <= (settled[0] ?? 0) * 1.1)
})

const sizeNow = (): number => process.memoryUsage.rss() / 2 ** 20

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
