import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'

import { allOf } from './all-of.ts'
import { fileNames, readTestFile } from './files.ts'
import { makeZip } from './make-zip.ts'

const codeOf = async (content: string | Uint8Array, name = 'a', maxSize = 50_000_000) => {
  try {
    const { errors, ingested } = await allOf(content, name, { maxSize })
    return errors[0]?.code ?? `${ingested.length} ingested in`
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

describe('bombs', () => {
  test('a DOCX whose document unpacks to a thousand times its size', async () => {
    const bomb = Buffer.alloc(20_000_000, 'a')
    assert.equal(await codeOf(makeZip([['word/document.xml', bomb]])), 'input-refused')
  })
  test('a DOCX that lies about its size', async () => {
    const bomb = Buffer.alloc(20_000_000, 'a')
    const zip = makeZip([['word/document.xml', bomb, 100]])
    assert.equal(await codeOf(zip), 'input-damaged')
  })
  test('a DOCX that is larger unpacked than is allowed', async () => {
    assert.equal(await codeOf(readTestFile('release.docx'), 'a.docx', 1500), 'input-too-large')
  })
  test('an archive of many files', async () => {
    const many = Array.from({ length: 10_001 }, (_, n) => [`${n}`, Buffer.alloc(0)] as const)
    assert.equal(
      await codeOf(makeZip([...many, ['word/document.xml', Buffer.from('<a/>')]])),
      'input-refused',
    )
  })
  test('a gzip that unpacks without end', async () => {
    // Members one after the other, each 10 MB of nothing.
    const member = gzipSync(Buffer.alloc(10_000_000))
    assert.equal(
      await codeOf(Buffer.concat(Array(10).fill(member)), 'a', 1_000_000_000),
      'input-refused',
    )
    assert.equal(await codeOf(member, 'a', 1_000_000), 'input-too-large')
  })
  test('a PDF whose page unpacks without end, or is packed twice', async () => {
    const bomb = deflateSync(Buffer.alloc(20_000_000, '0 '))
    const pdf = Buffer.concat([
      Buffer.from('%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
      bomb,
      Buffer.from('\nendstream\nendobj\n'),
    ])
    assert.equal(await codeOf(pdf, 'a.pdf', 10_000_000), 'input-refused')
    const twice = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Filter [/FlateDecode /FlateDecode] >>\n')
    assert.equal(await codeOf(twice), 'input-refused')
  })
  test('a page of an archive that unpacks to more than is allowed is passed over', async () => {
    const { ingested, errors } = await allOf(readTestFile('pages.warc'), 'pages.warc', {
      maxSize: 300,
    })
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['input-too-large'],
    )
    assert.deepEqual(
      ingested.map(({ report }) => report.format),
      ['text'],
    )
  })
})

describe('XML that reaches out or blows up', () => {
  const laughs = `<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`
  const outside = '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  for (const [what, text] of [
    [
      'a feed of entities',
      `${laughs}<rss version="2.0"><channel><title>&b;</title></channel></rss>`,
    ],
    [
      'NewsML with an outer entity',
      `${outside}<nitf><body><body.content><p>&x;</p></body.content></body></nitf>`,
    ],
  ] as const) {
    test(what, async () => assert.equal(await codeOf(text), 'input-refused'))
  }
  test('a DOCX with entities', async () => {
    const document = Buffer.from('<!DOCTYPE a [<!ENTITY x "y">]><w:document><w:body/></w:document>')
    assert.equal(await codeOf(makeZip([['word/document.xml', document]])), 'input-refused')
  })
  test('a document type from elsewhere is not fetched, its entities stay as written', async () => {
    const { ingested } = await allOf(
      '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd"><nitf><body><body.content><p>The ship &x; sailed.</p></body.content></body></nitf>',
      'a',
    )
    assert.equal(ingested[0]?.report.text, 'The ship &x; sailed.')
  })
  test('elements without end', async () => {
    const deep = `<nitf>${'<p>'.repeat(100_000)}${'</p>'.repeat(100_000)}</nitf>`
    assert.equal(await codeOf(deep), 'input-damaged')
  })
})

test('a feed of 10,000 items is ingested in whole', async () => {
  const item = (n: number) =>
    `<item><title>Ship ${n}</title><link>https://a.example/${n}</link><content:encoded><![CDATA[<p>Ship number ${n} sailed at noon.</p>]]></content:encoded></item>`
  const items = Array.from({ length: 10_000 }, (_, n) => item(n)).join('\n')
  const { ingested } = await allOf(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A</title>${items}</channel></rss>`,
    'feed.xml',
  )
  assert.equal(ingested.length, 10_000)
  assert.equal(ingested.at(-1)?.report.text, 'Ship number 9999 sailed at noon.')
})

test('a script in a title is no part of it', async () => {
  const { ingested } = await allOf(
    readTestFile('rss.xml')
      .toString()
      .replace(
        'joint patrols &amp;',
        '&lt;script&gt;alert(1)&lt;/script&gt;joint patrols &amp;amp;',
      ),
    'rss.xml',
  )
  assert.equal(ingested[0]?.report.title, 'Ministry rules out joint patrols & escorts')
})

test('a name that climbs out of its folder is only a name', async () => {
  const climbing = makeZip([
    ['../../etc/passwd', Buffer.from('x')],
    ['word/document.xml', Buffer.from('<w:document/>')],
  ])
  assert.equal(await codeOf(climbing), 'input-damaged')
  const { ingested } = await allOf(
    '{"text":"The ship sailed.","url":"../../etc/passwd"}',
    'a.jsonl',
  )
  assert.equal(ingested[0]?.report.source, 'a.jsonl#../../etc/passwd')
})

describe('files that are cut off', () => {
  const whole = new Set(['reports.jsonl'])
  for (const name of fileNames.filter((one) => !whole.has(one))) {
    test(name, async () => {
      const bytes = readTestFile(name)
      for (const share of [0.1, 0.5, 0.7, 0.95]) {
        const code = await codeOf(bytes.subarray(0, Math.floor(bytes.length * share)), name)
        // A feed is forgiven what is missing at its end, and an archive its last record.
        assert.match(String(code), /^input-|^\d ingested in$/, `${share}`)
        if (/docx|ninjs|newsml|gz/.test(name)) assert.match(String(code), /^input-/, `${share}`)
      }
    })
  }
  test('JSONL', async () => {
    const half = readTestFile('reports.jsonl').subarray(0, -20)
    assert.equal(await codeOf(half), 'input-damaged')
  })
})

test('an empty file by any name is a report without text', async () => {
  for (const name of [...fileNames, 'a.txt.gz']) {
    const { ingested } = await allOf('', name)
    assert.deepEqual(
      ingested.flatMap(({ notices }) => notices.map(({ code }) => code)),
      ['no-text'],
    )
  }
})

describe('what is nothing that is read', () => {
  for (const [what, content, code] of [
    ['JSON of another kind', '{"name":"onrecord","version":"1"}', 'input-binary'],
    ['XML of another kind', '<?xml version="1.0"?><project><a/></project>', 'input-binary'],
    ['a ZIP of another kind', makeZip([['a.txt', Buffer.from('x')]]), 'input-binary'],
    [
      'an empty gzip member and a picture',
      gzipSync(Buffer.from([0x89, 0x50, 0x4e, 0x47])),
      'input-binary',
    ],
    [
      'a feed without full content',
      '<rss version="2.0"><channel><title>A</title><item><title>B</title></item></channel></rss>',
      'input-without-reports',
    ],
    [
      'an archive without pages',
      'WARC/1.1\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Length: 0\r\n\r\n\r\n\r\n',
      'input-without-reports',
    ],
    ['a PDF in name and first letters alone', '%PDF-1.7 and nothing more', 'input-damaged'],
    [
      'gzip of rubbish',
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), deflateRawSync('x')]),
      'input-damaged',
    ],
  ] as const) {
    test(what, async () => assert.equal(await codeOf(content), code))
  }
})
