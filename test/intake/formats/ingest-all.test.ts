import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'

import { makeRange } from '../../../src/text/index.ts'
import { allOf } from './all-of.ts'
import { fileNames, readTestFile } from './files.ts'

const formatOf = async (content: string | Uint8Array, name: string) =>
  (await allOf(content, name)).ingested.map(({ report }) => report.format)

describe('a format is known by what a file holds', () => {
  for (const name of fileNames) {
    test(`${name} by another name`, async () => {
      const expected = await formatOf(readTestFile(name), name)
      assert.ok(expected.length > 0)
      assert.deepEqual(await formatOf(readTestFile(name), 'report'), expected)
      // Packed once more: what is packed twice is not opened.
      if (name.endsWith('.gz')) return
      assert.deepEqual(await formatOf(gzipSync(readTestFile(name)), 'report.pdf.gz'), expected)
    })
  }
  test('text and HTML stay what they are', async () => {
    assert.deepEqual(await formatOf('The ship sailed.', 'a.docx'), ['text'])
    assert.deepEqual(await formatOf('<html><body><p>The ship sailed.</p></body></html>', 'a.pdf'), [
      'html',
    ])
    assert.deepEqual(await formatOf(readTestFile('rss.xml'), 'a.txt'), ['text'])
  })
})

test('the source says which report of a file it is', async () => {
  const sources = async (name: string) =>
    (await allOf(readTestFile(name), name)).ingested.map(({ report }) => report.source)
  assert.deepEqual(await sources('reports.jsonl'), [
    'reports.jsonl#https://wire.example/17',
    'reports.jsonl#2',
  ])
  assert.deepEqual(await sources('pages.warc'), [
    'pages.warc#urn:uuid:00000000-0000-4000-8000-000000000002',
    'pages.warc#urn:uuid:00000000-0000-4000-8000-000000000005',
  ])
  assert.deepEqual(await sources('ninjs-1.json'), ['ninjs-1.json'])
})

test('a range of a body in NewsML is found again in the bytes', async () => {
  for (const name of ['newsml-nitf.xml', 'newsml-xhtml.xml']) {
    const bytes = readTestFile(name)
    const { ingested } = await allOf(bytes, name)
    for (const one of ingested) {
      for (const match of one.report.text.matchAll(/[\p{L}’]{2,}/gu)) {
        const ranges = one.toBytes(makeRange(match.index, match.index + match[0].length))
        const found = ranges.map(({ start, end }) => bytes.subarray(start, end).toString()).join('')
        assert.equal(found, match[0])
      }
    }
  }
})

test('every line of a PDF stands on its page', async () => {
  const { ingested } = await allOf(readTestFile('release.pdf'), 'release.pdf')
  const { text, pages = [] } = ingested[0]?.report ?? { text: '' }
  const lines = pages.map(({ start, end, page }) => `${page} ${text.slice(start, end)}`)
  assert.equal(lines[0], '1 Ministry rules out joint patrols')
  assert.ok(lines.includes('2 for as long as there are ships.”'))
  assert.ok(!text.includes('Page 1 of 2'))
  // Together with the white space between them they are all of the text.
  let at = 0
  for (const { start, end } of pages) {
    assert.match(text.slice(at, start), /^\s{0,2}$/)
    at = end
  }
  assert.equal(at, text.length)
  assert.deepEqual(pages[0], { start: 0, end: 32, page: 1, x: 72, y: 740, width: 238, height: 18 })
})

test('what is given is of every report of a file, and comes first', async () => {
  const given = { outlet: 'Another', published: '2020' }
  const { ingested } = await allOf(readTestFile('reports.jsonl'), 'a', { given })
  assert.deepEqual(
    ingested.map(({ report }) => [report.outlet, report.published.start]),
    [
      ['Another', '2020-01-01'],
      ['Another', '2020-01-01'],
    ],
  )
})
