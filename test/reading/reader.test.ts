import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

import { makeReader, type Reader, type Reading } from '../../src/index.ts'
import { ingest } from '../../src/intake/index.ts'
import { anyText } from '../any-text.ts'

describe('reading', () => {
  let reader: Reader
  before(async () => {
    reader = await makeReader()
  })
  after(() => reader.close())

  const spansOf = ({ statements, repeats, notices, report }: Reading) => [
    ...statements.flatMap((one) => [...one.content, ...one.cue, ...one.source, ...one.repeats]),
    ...statements.flatMap((one) => one.speakers.flatMap(({ mention }) => mention ?? [])),
    ...repeats.flatMap(({ first, again }) => [first, again]),
    ...notices.flatMap(({ span }) => span ?? []),
    ...(report.dateline ? [report.dateline.span] : []),
  ]

  test('every span of every text is the very characters', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (one, other) => {
        const text = `${one}\n“It rains,” ${other.slice(0, 12)} Ann Lind said. The ministry denied that ${other}.`
        const reading = await reader.read({ content: text })
        assert.equal(reading.report.text, text)
        for (const { start, end, text: words } of spansOf(reading)) {
          assert.ok(end > start)
          assert.equal(text.slice(start, end), words)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('every span of an HTML page is found again in its bytes', async () => {
    const page = [
      '<!doctype html><html><head><title>Ship sails</title></head><body><article>',
      '<p>PORT&nbsp;ALDRY &mdash; &ldquo;The ship <b>has</b>   sailed,&#8221; <a href="x">Élise&#32;Varden</a> told',
      'reporters.</p><p>The Ministry &amp; the League said &quot;no&quot;, and that they’d wait 😀 in port.</p>',
      '</article></body></html>',
    ].join('\r\n')
    for (const encoding of ['utf-8', 'utf16le'] as const) {
      const bytes = Buffer.from((encoding === 'utf16le' ? '\ufeff' : '') + page, encoding)
      const taken = ingest(bytes, 'a.html')
      const reading = await reader.read(taken)
      assert.equal(reading.statements.length, 2)
      for (const span of spansOf(reading)) {
        const ranges = taken.toBytes(span)
        const raw = ranges
          .map(({ start, end }) => bytes.subarray(start, end).toString(encoding))
          .join('')
        const decoded = parseFragment(raw)
        assert.equal(fold(textOf(decoded)), fold(span.text))
      }
    }
  })

  test('a reading depends on its report alone', async () => {
    const texts = [
      '“No,” Ann Lind said.',
      'The ministry said that it would wait until the talks in Oslo were over.',
      'Bo Moe denied it.',
    ]
    const alone = await Promise.all(texts.map((content) => reader.read({ content })))
    const together: Reading[] = []
    for await (const reading of reader.readMany(
      [...texts, ...texts].map((content) => ({ content })),
    ))
      together.push(reading)
    assert.deepEqual(
      together.map(({ statements }) => statements),
      [...alone, ...alone].map(({ statements }) => statements),
    )
  })

  test('ids are the report’s and where the content starts', async () => {
    const { report, statements } = await reader.read({ content: 'It rained. “No,” Ann Lind said.' })
    assert.deepEqual(
      statements.map(({ id }) => id),
      [`${report.id}-11`],
    )
  })

  test('a report in another language has a notice and no statements', async () => {
    const { statements, notices } = await reader.read({
      content: '„Das Schiff ist ausgelaufen“, sagte die Ministerin am Dienstag vor der Presse.',
    })
    assert.deepEqual(statements, [])
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['not-english'],
    )
  })

  test('one “sentence” of a megabyte is read to its end', async () => {
    const text = `${'and the ship sailed on '.repeat(9000)}“no,” Ann Lind said ${'x'.repeat(800_000)}`
    const { report, statements } = await reader.read({ content: text })
    assert.equal(report.text.length, text.length)
    assert.ok(statements.some(({ source }) => source.some((span) => span.text === 'Ann Lind')))
  })

  for (const [what, content] of [
    ['quotation marks alone', '"“”’‘«»"'.repeat(50)],
    ['NULs', `\0\0“No,” Ann Lind said.\0 ${'The ship sailed on. '.repeat(5)}`],
    ['one character', 'a'],
    ['lone surrogates', '\ud800“No\udc00,” Ann Lind said.\ud800'],
  ] as const) {
    test(`${what}: read without harm`, async () => {
      const reading = await reader.read({ content })
      for (const { start, end, text } of spansOf(reading))
        assert.equal(content.slice(start, end), text)
    })
  }
})

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The text of a parsed piece of HTML. */
function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
