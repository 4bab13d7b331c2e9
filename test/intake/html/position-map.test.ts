import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import { alignText } from '../../../src/intake/html/text/align-text.ts'
import { readHtml } from '../../../src/intake/html/index.ts'
import { checkMap, checkRange } from './check-map.ts'
import { readTestPages } from './pages.ts'

/** The source of a text node, its text, and the runs: `text<source`, exact ones without the source. */
const nodes: readonly (readonly [raw: string, value: string, ...runs: string[]])[] = [
  ['plain', 'plain', 'plain'],
  ['a&amp;b', 'a&b', 'a', '&<&amp;', 'b'],
  ['&#8217;&#x2019', '’’', '’<&#8217;', '’<&#x2019'],
  ['&amp;amp;', '&amp;', '&<&amp;', 'amp;'],
  ['a & b', 'a & b', 'a ', '&', ' b'],
  ['&notit;', '¬it;', '¬it;<&notit;'],
  ['&nosuch;', '&nosuch;', '&', 'nosuch;'],
  ['&copy2', '©2', '©2<&copy2'],
  ['&#128512;', '😀', '😀<&#128512;'],
  ['&#xD800;&#0;', '\ufffd\ufffd', '\ufffd<&#xD800;', '\ufffd<&#0;'],
  ['&#;', '&#;', '&', '#;'],
  ['a\r\nb\rc\n', 'a\nb\nc\n', 'a', '\n<\r\n', 'b', '\n<\r', 'c\n'],
  ['a\0b', 'a\ufffdb', 'a', '\ufffd<\0', 'b'],
  ['\n\nx', '\nx', '\nx'],
  ['\r\nx', 'x', 'x'],
  ['quite other', 'not this', 'not this<quite other'],
]

for (const [raw, value, ...runs] of nodes) {
  test(`source ${JSON.stringify(raw)} of ${JSON.stringify(value)}`, () => {
    const offset = 7
    const page = `${'.'.repeat(offset)}${raw}`
    const found = alignText(value, raw, offset).map((run) => {
      const source = page.slice(run.sourceStart, run.sourceEnd)
      if (run.isExact) assert.equal(run.value, source)
      return run.isExact ? run.value : `${run.value}<${source}`
    })
    assert.deepEqual(found, runs)
  })
}

const examples = new URL('../../../examples/', import.meta.url)
const pages = [
  ...readTestPages(),
  ...readdirSync(examples)
    .filter((file) => file.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(new URL(name, examples), 'utf8') })),
]

for (const { name, html } of pages) {
  test(`map of ${name}`, () => {
    for (const source of [
      html,
      html.replaceAll('\n', '\r\n'),
      html.replaceAll(' the ', ' 😀&#10;\ud800 '),
    ]) {
      const page = readHtml(source)
      checkMap(page, source)
      for (let at = 0; at + 31 < page.text.length; at += 29) checkRange(page, source, at, at + 31)
    }
  })
}

test('an exact stretch runs in step; a reference and folded white space are one segment each', () => {
  const html = '<p>It is &ldquo;late&rdquo;,\n  he\u00a0said.'
  assert.deepEqual(
    readHtml(html).map.segments.map(({ sourceStart, sourceEnd, exact }) => [
      html.slice(sourceStart, sourceEnd),
      exact,
    ]),
    [
      ['It is ', true],
      ['&ldquo;', false],
      ['late', true],
      ['&rdquo;', false],
      [',', true],
      ['\n  ', false],
      ['he\u00a0said.', true],
    ],
  )
})

const scrap = fc.oneof(
  fc.constantFrom(
    ...'<p> </p> <b> </b> <i class="share"> </i> <a href=x> </a> <br> <br><br> <div> </div> <table> <tr> <td> </table>'.split(
      ' ',
    ),
    ...'<pre> </pre> <li> <h2> </h2> <small> <span> </span> <nobr> <font> <script>x</script> <!--c--> </x> <textarea>'.split(
      ' ',
    ),
    ...'&amp; &lt &#8217; &#x1F600; &nbsp; &nbsp &shy; &notit; &bogus; & &# &copy2 &#13; &#0;'.split(
      ' ',
    ),
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\f',
    '\0',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
    '<',
    '<3',
    '\ud83d',
    '\ude00',
    '😀',
    '.',
  ),
  fc.constantFrom(
    'It rained all day, she said. ',
    'Nobody came to the harbour, ',
    'he said',
    'word',
    'A',
  ),
)
const html = fc
  .array(scrap, { maxLength: 40 })
  .map((scraps) => `<body><p>It was late, they said.${scraps.join('')}`)

test('the source of every range reads as the range does', () => {
  fc.assert(
    fc.property(html, fc.nat(), fc.nat(), (source, a, b) => {
      const page = readHtml(source)
      checkMap(page, source)
      const [from, to] = [a % (page.text.length + 1), b % (page.text.length + 1)]
      checkRange(page, source, Math.min(from, to), Math.max(from, to))
    }),
    { numRuns: 1500, seed: 20140616 },
  )
})

test('no text is lost, doubled or moved where pages are nothing but prose', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      const words = scraps.map((_, index) => `Word${index} fell at night, they said.`)
      const source = `<body>${words.map((word, index) => `<div>${word}</div>${/^<\/?(?:b|font|table|tr|td|div)>$/.test(scraps[index] ?? '') ? scraps[index] : ''}`).join('')}`
      assert.deepEqual(
        readHtml(source).text.match(/Word\d+/g) ?? [],
        words.map((word) => word.split(' ')[0]),
      )
    }),
    { numRuns: 300, seed: 20140616 },
  )
})
