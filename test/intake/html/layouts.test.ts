import assert from 'node:assert/strict'
import test from 'node:test'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'
import { readHtml } from '../../../src/intake/html/index.ts'
import { readTestPages } from './pages.ts'

const pages = readTestPages()

for (const { name, html, text } of pages) {
  test(`article of pages/${name}.html`, () => assert.equal(readHtml(html).text, text))
}

test('keeps 98 % of the words of the articles and 2 % of the others at most', (t) => {
  assert.ok(pages.length >= 20)
  const ours = { kept: 0, wrong: 0, words: 0, others: 0 }
  const theirs = { kept: 0, wrong: 0 }
  for (const { html, text } of pages) {
    const wanted = countWords(text)
    const others = wordsOf(documentOf(html).body.textContent ?? '').length - wordsOf(text).length
    const found = compare(wanted, readHtml(html).text)
    const readable = compare(wanted, readability(html))
    ours.words += wordsOf(text).length
    ours.others += Math.max(0, others)
    ours.kept += found.kept
    ours.wrong += found.wrong
    theirs.kept += readable.kept
    theirs.wrong += readable.wrong
  }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  t.diagnostic(
    `ours: ${share(ours.kept, ours.words)} kept, ${share(ours.wrong, ours.others)} wrong`,
  )
  t.diagnostic(
    `readability: ${share(theirs.kept, ours.words)} kept, ${share(theirs.wrong, ours.others)} wrong`,
  )
  assert.ok(ours.kept >= 0.98 * ours.words)
  assert.ok(ours.wrong <= 0.02 * ours.others)
})

function compare(wanted: ReadonlyMap<string, number>, text: string) {
  let [kept, wrong] = [0, 0]
  for (const [word, count] of countWords(text)) {
    kept += Math.min(count, wanted.get(word) ?? 0)
    wrong += Math.max(0, count - (wanted.get(word) ?? 0))
  }
  return { kept, wrong }
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const documentOf = (html: string) => parseHTML(serialize(parse(html))).document

function readability(html: string): string {
  const document = documentOf(html) as unknown as ConstructorParameters<typeof Readability>[0]
  return new Readability(document).parse()?.textContent ?? ''
}
