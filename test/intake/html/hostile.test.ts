import assert from 'node:assert/strict'
import test from 'node:test'
import { readHtml } from '../../../src/intake/html/index.ts'
import { checkMap } from './check-map.ts'

const prose = '<p>It is late, he said, and it got later.</p>'
const ld = (text: string) => `<script type="application/ld+json">${text}</script>${prose}`
const fonts = Array.from({ length: 1000 }, (_, index) => `<font color=c${index}>`).join('')

/** What is wrong with a page, the page, and its text; null where it does not matter. */
const pages: readonly (readonly [name: string, html: string, text: string | null])[] = [
  ['an empty string', '', ''],
  ['white space', ' \n\t\r\n'.repeat(100_000), ''],
  [
    '100,000 nested <div>',
    `${'<div>'.repeat(100_000)}${prose}`,
    'It is late, he said, and it got later.',
  ],
  ['5,000 nested <div> with text in each', '<div>It is late, he said.'.repeat(5000), null],
  [
    '100,000 unclosed <b>',
    `${'<b>'.repeat(100_000)}${prose}`,
    'It is late, he said, and it got later.',
  ],
  [
    '100,000 unclosed <a>',
    `${'<a>'.repeat(100_000)}${prose}`,
    'It is late, he said, and it got later.',
  ],
  ['5,000 tables in each other', '<table>x<tr><td>'.repeat(5000), null],
  ['5,000 times <b><p></b>', '<b><p>x</b>'.repeat(5000), null],
  [
    '1,000 fonts reopened in 5,000 paragraphs',
    `<p>${fonts}${'<p>It is late, he said.'.repeat(5000)}`,
    null,
  ],
  [
    '4 MB of script',
    `<script>${'x<'.repeat(2_000_000)}</script>${prose}`,
    'It is late, he said, and it got later.',
  ],
  [
    'a script that does not end',
    `${prose}<script>${'x'.repeat(1_000_000)}`,
    'It is late, he said, and it got later.',
  ],
  [
    'attributes of a megabyte',
    `<p class="${'share x-'.repeat(125_000)}" style="${'z '.repeat(500_000)}">It is late, he said.`,
    'It is late, he said.',
  ],
  [
    '20,000 attributes',
    `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(' ')}>It is late, he said.`,
    'It is late, he said.',
  ],
  ['< alone', '<'.repeat(1_000_000), null],
  ['& alone', '&'.repeat(200_000), null],
  [
    'names of no reference',
    Array.from({ length: 5000 }, (_, index) => `&a${index}`).join(' '),
    null,
  ],
  ['NULs', '\0'.repeat(1_000_000), ''],
  ['NULs in words', `<p>${'a\0'.repeat(20_000)}`, 'a'.repeat(20_000)],
  ['lone surrogates', '<p>\ud800\udc00\udc00\ud800'.repeat(5000), null],
  ['one word of a megabyte', `<p>${'x'.repeat(1_000_000)}`, 'x'.repeat(1_000_000)],
  ['a megabyte of commas', `<p>${','.repeat(1_000_000)}`, ','.repeat(1_000_000)],
  [
    'a megabyte of spaces',
    `<p>It is late,${' '.repeat(1_000_000)}he said.`,
    'It is late, he said.',
  ],
  ['20,000 line breaks', `<p>It is late, he said.${'<br>'.repeat(20_000)}`, 'It is late, he said.'],
  [
    'JSON-LD of 500,000 nested lists',
    ld(`${'['.repeat(500_000)}${']'.repeat(500_000)}`),
    'It is late, he said, and it got later.',
  ],
  ['JSON-LD that only opens', ld('['.repeat(500_000)), 'It is late, he said, and it got later.'],
  [
    'JSON-LD of nested graphs',
    ld(`${'{"@graph":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
    'It is late, he said, and it got later.',
  ],
  [
    'JSON-LD of nested authors',
    ld(`{"@type":"Article","author":${'['.repeat(50_000)}"Ann"${']'.repeat(50_000)}}`),
    'It is late, he said, and it got later.',
  ],
  [
    'JSON-LD with 20,000 articles',
    ld(`[${'{"@type":"Article"},'.repeat(20_000)}1]`),
    'It is late, he said, and it got later.',
  ],
  [
    'JSON-LD with the keys of a prototype',
    ld('{"@type":"Article","__proto__":{"headline":"x"},"constructor":1}'),
    'It is late, he said, and it got later.',
  ],
  [
    '5,000 nested authors',
    `${'<div itemprop=author class=byline rel=author>'.repeat(5000)}${prose}`,
    null,
  ],
  [
    'a title of 300 KB',
    `<title>${' | '.repeat(100_000)}</title><h1>${'x '.repeat(100_000)}</h1>${prose}`,
    'It is late, he said, and it got later.',
  ],
  ['framesets', '<frameset>'.repeat(5000), ''],
  ['templates', '<template>'.repeat(5000), ''],
  ['drawings', '<svg><foreignObject><p>'.repeat(3000), ''],
]

for (const [name, html, text] of pages) {
  test(`reads ${name}`, () => {
    const page = readHtml(html)
    checkMap(page, html)
    if (text !== null) assert.equal(page.text, text)
  })
}

test('reads a page of 5 MB', () => {
  const paragraph = `<p>${'The ships sailed at noon, she said. '.repeat(20)}</p>\r\n`
  const html = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length))
  const page = readHtml(html)
  assert.equal(page.text.split('\n\n').length, html.split('<p>').length - 1)
})

test('a page that blows up is read without its formatting, and says so', () => {
  const html = `<p>${fonts}${'<p>It is <b>late</b>, he said.'.repeat(2000)}`
  const { notices, text } = readHtml(html)
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['html-simplified'],
  )
  assert.match(text, /^It is late, he said\.\n\nIt is late, he said\.\n\n/)
})
