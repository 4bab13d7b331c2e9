import assert from 'node:assert/strict'
import { test } from 'node:test'

import { ingest, ingestText } from '../../src/intake/index.ts'
import { makeRange } from '../../src/text/index.ts'

const text =
  'Ship sails for the strait\nBy Ann Lind and Bo Moe\n\nPORT ALDRY (Meridian) — “Nej,” Élise Varden said.\r\n'

test('the text of a plain file is the file, without its mark', () => {
  const { report } = ingest(Buffer.from(`\ufeff${text}`), 'reports/a.txt')
  assert.equal(report.text, text)
  assert.equal(report.source, 'reports/a.txt')
  assert.equal(report.format, 'text')
  assert.match(report.id, /^[0-9a-f]{24}$/)
})

test('what the lines above the body say, with where it stands', () => {
  const { report } = ingestText(text)
  assert.equal(report.title, 'Ship sails for the strait')
  assert.equal(report.byline, 'Ann Lind and Bo Moe')
  assert.equal(report.dateline?.place, 'PORT ALDRY')
  assert.equal(report.outlet, 'Meridian')
  assert.deepEqual(report.metadata, [
    { field: 'title', value: 'Ship sails for the strait', from: 'first line' },
    { field: 'byline', value: 'Ann Lind and Bo Moe', from: 'byline' },
    { field: 'outlet', value: 'Meridian', from: 'dateline' },
  ])
  assert.deepEqual(report.published, { start: null, end: null, basis: 'unknown' })
})

test('what is given is trusted before what the file says', () => {
  const given = { published: '2014-06', outlet: 'Courier', title: 'Another' }
  const { report } = ingestText(text, 'text', given)
  assert.equal(report.title, 'Another')
  assert.equal(report.outlet, 'Courier')
  assert.deepEqual(report.published, { start: '2014-06-01', end: '2014-06-30', basis: 'given' })
  assert.equal(report.metadata[0]?.from, 'option')
})

test('a range is found again in the bytes', () => {
  const bytes = Buffer.from(`\ufeff${text}`)
  const ingested = ingest(bytes, 'a.txt')
  const start = text.indexOf('“Nej')
  const [range] = ingested.toBytes(makeRange(start, start + 18))
  assert.equal(bytes.subarray(range?.start, range?.end).toString(), text.slice(start, start + 18))
})

for (const [what, content, language] of [
  ['English', 'The minister said on Tuesday that the ship would stay in the harbour.', 'en'],
  ['German', 'Die Ministerin sagte am Dienstag, das Schiff bleibe vorerst im Hafen.', 'de'],
  ['too short to tell', 'Nein.', null],
] as const) {
  test(`language: ${what}`, () => assert.equal(ingestText(content).report.language, language))
}

test('HTML is known by its name or its first characters', () => {
  const page =
    '<!doctype html><html><body><p>The ship sailed at noon, the ministry said.</p></body></html>'
  assert.equal(ingest(Buffer.from(page), '-').report.format, 'html')
  assert.equal(ingest(Buffer.from('<p>The ship sailed.</p>'), 'a.HTM').report.format, 'html')
  assert.equal(ingest(Buffer.from(page), 'a.txt').report.format, 'text')
  assert.equal(ingest(Buffer.from('<3 ships sailed'), '-').report.format, 'text')
})

test('trouble in a file is a notice', () => {
  const codes = (bytes: Uint8Array) => ingest(bytes, 'a.txt').notices.map((notice) => notice.code)
  assert.deepEqual(codes(Buffer.from('')), ['no-text'])
  assert.deepEqual(codes(Buffer.from(`a\0b ${'c '.repeat(50)}`)), ['control-characters'])
  assert.deepEqual(codes(Buffer.from('Ren\xe9 said no.', 'latin1')), ['encoding-guessed'])
})
