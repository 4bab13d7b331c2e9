import assert from 'node:assert/strict'
import test from 'node:test'
import { readHtml } from '../../../src/intake/html/index.ts'
import { readTestPages } from './pages.ts'

const body = '<p>It is late, he said, and later than it was.</p>'
const json = (text: string) => `<script type="application/ld+json">${text}</script>${body}`

/** A page, and all that it says of itself: `field: value (from)`. */
const cases: readonly (readonly [html: string, ...said: string[]])[] = [
  [''],
  [body],
  [`<title>Late | Post</title>${body}`, 'title: Late | Post (title)'],
  [
    `<title>Late | Post</title><h1>Late</h1>${body}`,
    'title: Late (title)',
    'title: Late (h1)',
    'outlet: Post (title)',
  ],
  [
    `<title>Post: Late</title><h1>Late</h1>${body}`,
    'title: Late (title)',
    'title: Late (h1)',
    'outlet: Post (title)',
  ],
  [
    `<title>It is Late today</title><h1>Late</h1>${body}`,
    'title: Late (h1)',
    'title: It is Late today (title)',
  ],
  [
    `<title>Late – Post</title><meta property=og:site_name content=Post>${body}`,
    'outlet: Post (meta og:site_name)',
    'title: Late (title)',
  ],
  [`<svg><title>Drawn</title></svg>${body}`],
  [
    `<meta property="og:title" content="A &amp;amp; B &lt;b&gt;bold&lt;/b&gt;  x">${body}`,
    'title: A & B bold x (meta og:title)',
  ],
  [
    `<meta name=author content="By Ann Lind"><meta name=date content=2020-05-04>${body}`,
    'byline: Ann Lind (meta author)',
    'published: 2020-05-04 (meta date)',
  ],
  [
    `<meta property=article:author content="https://x.example/ann"><meta name=AUTHOR content=Ann>${body}`,
    'byline: Ann (meta author)',
  ],
  [
    `<meta property=article:author content=Ann><meta property=article:author content=Bo><meta property=article:author content=Cy>${body}`,
    'byline: Ann, Bo and Cy (meta article:author)',
  ],
  [
    `<meta name=dc.date content=2020><meta name=parsely-title content=T><meta property=article:section content=S>${body}`,
    'section: S (meta article:section)',
    'title: T (meta parsely-title)',
    'published: 2020 (meta dc.date)',
  ],
  [
    `<link rel=canonical href="https://a.example/b?utm_medium=x&c=1&fbclid=2#d">${body}`,
    'url: https://a.example/b?c=1 (link canonical)',
  ],
  [`<link rel=canonical href="javascript:alert(1)"><link rel=canonical href="/b">${body}`],
  [`<html lang="sv">${body}`, 'language: sv (html lang)'],
  [
    `<h1>T</h1><time datetime="2020-05-04T10:00">today</time>${body}`,
    'published: 2020-05-04T10:00 (time)',
    'title: T (h1)',
  ],
  [
    `<time>1 May 2020</time><h1>T</h1><time class=updated datetime=2020-05-05></time><time datetime=2020-05-04></time>${body}<time datetime=2020-05-09></time>`,
    'published: 2020-05-04 (time)',
    'modified: 2020-05-05 (time)',
    'title: T (h1)',
  ],
  [
    `<h1>T</h1><div class=byline>By Ann Lind and Bo Moe</div>${body}`,
    'byline: Ann Lind and Bo Moe (byline)',
    'title: T (h1)',
  ],
  [
    `<h1>T</h1><a rel=author href=x>Ann</a> <a rel=author href=y>Bo</a>${body}`,
    'byline: Ann and Bo (byline)',
    'title: T (h1)',
  ],
  [
    `<div>T</div><div>By Ann Lind</div><div>4 May 2020</div>${body}`,
    'byline: Ann Lind (byline)',
    'title: T (line above byline)',
    'published: 4 May 2020 (date line)',
  ],
  [
    `<i itemprop=headline>T</i><i itemprop=author><i itemprop=name>Ann</i>, clerk</i><time itemprop=datePublished datetime=2020-05-04></time>${body}`,
    'title: T (itemprop headline)',
    'byline: Ann (itemprop author)',
    'published: 2020-05-04 (itemprop datePublished)',
    'published: 2020-05-04 (time)',
  ],
  [
    json('{"@type":"NewsArticle","headline":"A &amp; <i>B</i>","author":"Ann"}'),
    'title: A & B (json-ld headline)',
    'byline: Ann (json-ld author)',
  ],
  [
    json('{"@type":"ReportageNewsArticle","author":{"name":"Ann"},"publisher":{"name":"Post"}}'),
    'outlet: Post (json-ld publisher)',
    'byline: Ann (json-ld author)',
  ],
  [
    json('[{"@type":"WebSite","name":"Post"},{"@type":"Article","author":["Ann",{"name":"Bo"}]}]'),
    'byline: Ann and Bo (json-ld author)',
  ],
  [
    json(
      '{"@graph":[{"@id":"#a","name":"Ann"},{"@type":"Article","author":{"@id":"#a"},"url":"https://a.example/"}]}',
    ),
    'byline: Ann (json-ld author)',
    'url: https://a.example/ (json-ld url)',
  ],
  [
    json(
      '{"@type":"Article","mainEntityOfPage":"https://a.example/b","datePublished":"2020-05-04","dateModified":"2020-05-05"}',
    ),
    'published: 2020-05-04 (json-ld datePublished)',
    'modified: 2020-05-05 (json-ld dateModified)',
    'url: https://a.example/b (json-ld mainEntityOfPage)',
  ],
  [
    json('{"@type":"WebPage","datePublished":"2020-05-04"}'),
    'published: 2020-05-04 (json-ld datePublished)',
  ],
  [
    json('//<![CDATA[\n{"@type":"Article","headline":"A\nB"};\n//]]>'),
    'title: A B (json-ld headline)',
  ],
  [json('<!-- {"@type":"Article","headline":"A"} -->'), 'title: A (json-ld headline)'],
  [
    json('{"@type":"Article","headline":["A","B"],"author":null,"publisher":7,"datePublished":{}}'),
    'title: A (json-ld headline)',
  ],
  [json('null')],
  [json('"x"')],
  [
    json('{"@type":"Article","headline":"<script>alert(1)<\\/script>A<img onerror=x>"}'),
    'title: A (json-ld headline)',
  ],
]

for (const [html, ...said] of cases) {
  test(`metadata of ${JSON.stringify(html.replace(body, ''))}`, () =>
    assert.deepEqual(list(html), said))
}

test('JSON-LD that is no JSON gives a notice, and the rest is read', () => {
  const { metadata, notices, text } = readHtml(
    json('{"headline": nonsense') + json('{"@type":"Article","headline":"A"}'),
  )
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['json-ld-broken'],
  )
  assert.equal(metadata[0]?.value, 'A')
  assert.match(text, /^It is late/)
})

test('JSON-LD stands before <meta>, <title> and <h1>', () => {
  const page = readTestPages().find(({ name }) => name === 'semantic')
  const froms = readHtml(page?.html ?? '').metadata.flatMap(({ field, from }) =>
    field === 'title' ? from : [],
  )
  assert.deepEqual(froms, ['json-ld headline', 'title', 'h1'])
})

const list = (html: string) =>
  readHtml(html).metadata.map(({ field, value, from }) => `${field}: ${value} (${from})`)
