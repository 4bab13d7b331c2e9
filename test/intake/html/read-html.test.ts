import assert from 'node:assert/strict'
import test from 'node:test'
import { looksLikeHtml, readHtml } from '../../../src/intake/html/index.ts'

/** What stands in the page, and the text that comes of it; `¶` parts paragraphs. */
const bodies: readonly (readonly [html: string, text: string])[] = [
  ['<p>It  is\n\tlate, he said.', 'It is late, he said.'],
  ['<p>It <b> is </b> late, he said.', 'It is late, he said.'],
  ['<p>It<b>s</b> l<i>a</i>te, he said.', 'Its late, he said.'],
  ['<p>It is late.<br> He said so, twice.', 'It is late.\nHe said so, twice.'],
  ['<p>It is late.<br>\n<br>He said so, twice.', 'It is late.¶He said so, twice.'],
  ['<p>It is late.<br><br><br><br>He said so, twice.', 'It is late.¶He said so, twice.'],
  [
    '<div>It is late.<p>He said so, twice.</p>Nobody heard him, it seems.</div>',
    'It is late.¶He said so, twice.¶Nobody heard him, it seems.',
  ],
  ['<p>It is&nbsp;late, he&#160;&nbsp;said.', 'It is\u00a0late, he\u00a0\u00a0said.'],
  ['<p>&nbsp; It is late, he said. &nbsp;<p>&nbsp;</p>', 'It is late, he said.'],
  [
    '<p>It is zero\u200bwidth and soft\u00adhyphen, he said.',
    'It is zero\u200bwidth and soft\u00adhyphen, he said.',
  ],
  ['<p>\u200b</p><p>It is late, he said.', 'It is late, he said.'],
  ['<p>AT&amp;T &lt;b&gt; &#x2019;s late, he said.', 'AT&T <b> ’s late, he said.'],
  ['<p>R&D &copy; &notit; &nosuch; &amp;amp; he said.', 'R&D © ¬it; &nosuch; &amp; he said.'],
  ['<p>It is 😀 \ud800 late, he said.', 'It is 😀 \ud800 late, he said.'],
  ['<p>It is\0 la\0te, he said.', 'It is late, he said.'],
  ['<p>It is late,\r\nhe said.\rTwice.', 'It is late, he said. Twice.'],
  ['<pre>\n\n  It is late,\n\n  he said.\n\n</pre>', 'It is late,¶  he said.'],
  ['<pre>\r\nIt is late,\r\n\the said.</pre>', 'It is late,\n\the said.'],
  ['<h2>Late</h2><p>It is late, he said.', 'It is late, he said.'],
  ['<h1>News</h1><h2>Late</h2><p>It is late, he said.', 'Late¶It is late, he said.'],
  ['<p>It is late, he said.<h2>More</h2>', 'It is late, he said.'],
  [
    '<p>It is late, he said.<h2>More</h2><p>It got later, she said.',
    'It is late, he said.¶More¶It got later, she said.',
  ],
  [
    '<p>It is late, he said.<p>Advertisement<p>It got later, she said.',
    'It is late, he said.¶It got later, she said.',
  ],
  [
    '<p>It is late, he said.<p><a href=x>Ten more things.</a><p>It got later, she said.',
    'It is late, he said.¶It got later, she said.',
  ],
  ['<p>It is late, <a href=x>he said</a>.', 'It is late, he said.'],
  ['<p>By Ann Lind<p>4 May 2020, 10:15<p>It is late, he said.', 'It is late, he said.'],
  ['<p>By Monday, he said, it was late.', 'By Monday, he said, it was late.'],
  [
    '<p>It is late, said <span class="author">Ann Lind</span>, a clerk.',
    'It is late, said Ann Lind, a clerk.',
  ],
  ['<p>It is late, he said. <span class="share">Share</span>', 'It is late, he said.'],
  ['<p>It is <script>no</script><style>no</style>late, he said.', 'It is late, he said.'],
  ['<p>Ships sail', 'Ships sail'],
  ['<ul><li><a href=x>One</a><li><a href=x>Two</a></ul>', ''],
  ['<p>今日は雨が降ると気象庁は発表した。', '今日は雨が降ると気象庁は発表した。'],
  ['<frameset><frame src=x></frameset>', ''],
  [
    '<p>First, he said. <table>Between, she said.<tr><td>In the cell, it said.</table>',
    'First, he said. Between, she said.¶In the cell, it said.',
  ],
]

for (const [html, text] of bodies) {
  test(`text of ${JSON.stringify(html)}`, () =>
    assert.equal(readHtml(html).text, text.replaceAll('¶', '\n\n')))
}

const kinds: readonly (readonly [text: string, isHtml: boolean])[] = [
  ['<!DOCTYPE html><p>x', true],
  ['\n <html lang=en>', true],
  ['<!-- saved --> <html>', true],
  ['It is late.', false],
  ['<p>x', false],
  ['<htmlish>', false],
  ['', false],
]

for (const [text, isHtml] of kinds) {
  test(`${JSON.stringify(text)} is ${isHtml ? '' : 'not '}HTML`, () =>
    assert.equal(looksLikeHtml(text), isHtml))
}
