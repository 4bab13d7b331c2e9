import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'

import { allOf } from '../formats/all-of.ts'
import { readTestFile } from '../formats/files.ts'

const page = '<!doctype html><title>A ship</title><article><p>“It sailed,” Ann Lind said.</p>'

/** The one report of a file fetched from `url` with a header Content-Type. */
async function reportOf(content: string | Uint8Array, url: string, type: string) {
  const { ingested } = await allOf(content, url, { fetched: { url, type } })
  assert.equal(ingested.length, 1)
  assert.ok(ingested[0])
  return ingested[0].report
}

describe('the bytes of what is fetched decide what it is', () => {
  for (const [what, content, name, type, format] of [
    ['a page that is said to be text', page, 'a', 'text/plain', 'html'],
    ['a page that ends in .txt', page, 'a.txt', 'text/html', 'html'],
    ['a page that is said to be a PDF', page, 'a.pdf', 'application/pdf', 'html'],
    ['part of a page, said to be one', '<p>It sailed.', 'a', 'text/html; charset=utf-8', 'html'],
    ['text that is said to be a page', 'It sailed.', 'a.html', 'text/html', 'text'],
    ['a PDF that is said to be a page', readTestFile('release.pdf'), 'a.html', 'text/html', 'pdf'],
    ['a page packed by gzip', gzipSync(page), 'a', 'application/octet-stream', 'html'],
  ] as const) {
    test(what, async () => {
      assert.equal((await reportOf(content, `https://a.example/${name}`, type)).format, format)
    })
  }
  test('a picture that is said to be a page is refused', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    await assert.rejects(reportOf(picture, 'https://a.example/a', 'text/html'), {
      code: 'input-binary',
    })
  })
})

test('its header tells the encoding, where the bytes do not', async () => {
  const bytes = Buffer.from('It sailed to Malm\xf6 in \xa3 and \xa9.', 'latin1')
  const { text } = await reportOf(bytes, 'https://a.example/', 'text/plain; charset=iso-8859-2')
  assert.match(text, /Malmö in Ł/)
})

test('the address of a report is where it was found, unless it says another itself', async () => {
  const addressOf = async (content: string) =>
    (await reportOf(content, 'https://a.example/17?utm_source=x#top', 'text/html')).metadata.find(
      ({ field }) => field === 'url',
    )
  assert.deepEqual(await addressOf(page), {
    field: 'url',
    value: 'https://a.example/17',
    from: 'fetched',
  })
  const canonical = page.replace('<article>', '<link rel=canonical href=https://b.example/1>$&')
  assert.equal((await addressOf(canonical))?.value, 'https://b.example/1')
})

test('the items of a feed keep their own addresses', async () => {
  const url = 'https://a.example/feed'
  const { ingested } = await allOf(readTestFile('rss.xml'), url, { fetched: { url, type: '' } })
  for (const { report } of ingested) {
    assert.ok(!report.metadata.some(({ from }) => from === 'fetched'))
  }
})
