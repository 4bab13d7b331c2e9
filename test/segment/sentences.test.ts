import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { segmentText } from '../../src/segment/index.ts'
import { makeRange } from '../../src/text/index.ts'
import { anyText } from '../any-text.ts'

/** Cases are written with a bar where one sentence ends and the next starts. */
for (const [what, marked] of [
  [
    'initials of a country before a title',
    'U.S. Secretary of State Lind met Gen. Allen.|They talked.',
  ],
  ['a country at the end of a sentence', 'She lives in the U.S.|The talks ended.'],
  ['a time of day', 'They met at 5 p.m. Monday.|It rained.'],
  ['a time of day at the end', 'They met at 5 p.m.|It rained.'],
  ['honorifics and initials', 'Mr. B. Khan met Dr. J. F. Moe Jr. on Tuesday.|He left.'],
  ['a question reported', '"Why now?" asked Mr. Khan.|Nobody knew.'],
  ['an exclamation reported by a name', '“Stop!” Ann Lind said.|He did.'],
  ['a quotation that ends a sentence', '"No plans."|Kirby left.'],
  ['quotations side by side', '“We go.”|“They stay.”'],
  ['several marks', 'No!|Really?!|Yes...|But why?'],
  ['numbers', 'It fell 3.5 percent.|See no. 5 of the list.|Prices rose.'],
  ['a company', 'Acme Inc. said no.|It waits.'],
  ['an abbreviation of Latin', 'Ships, e.g. Herons, sailed.|One sank.'],
  ['a bracket after the stop', 'He left (early.)|She stayed.'],
  ['a lower-case start', 'He left. iPhones rang.'],
  ['a sentence that starts with a number', 'The ship sank.|17 men drowned.'],
  ['lines', 'A heading without a stop\n|The text.'],
  ['one initial at the end', 'That was plan B.|The minister left.'],
] as const) {
  test(what, () => {
    const text = marked.replaceAll('|', ' ').replaceAll('\n ', '\n')
    const sentences = segmentText(text).sentences.map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(
      sentences,
      marked.split('|').map((one) => one.trim()),
    )
  })
}

test('a dateline is no part of a sentence', () => {
  const text = 'OSLO (Meridian) — The ship sailed.'
  const [sentence] = segmentText(text, makeRange(0, 17)).sentences
  assert.equal(sentence && text.slice(sentence.start, sentence.end), 'The ship sailed.')
})

test('one of more than 10,000 characters is cut between words, and a word of as many within it', () => {
  const list = `These were lost: ${'Ann Lind, '.repeat(3000)}and Bo Ek.`
  const { sentences } = segmentText(`${list} It was late.`)
  assert.ok(sentences.length > 3)
  for (const { start, end } of sentences) {
    assert.ok(end - start <= 10_000)
    assert.doesNotMatch(list.slice(end - 1, end + 1), /\p{L}{2}/u)
  }
  assert.equal(
    sentences
      .map(({ start, end }) => list.slice(start, end))
      .join(' ')
      .slice(0, list.length),
    list,
  )
  const word = `x${'😀'.repeat(10_000)}`
  for (const { start, end } of segmentText(word).sentences) {
    assert.ok(word.slice(start, end).isWellFormed())
  }
})

test('every character that is not white space stands in exactly one sentence', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { sentences } = segmentText(text)
      let at = 0
      for (const { start, end } of sentences) {
        assert.equal(text.slice(at, start).trim(), '')
        assert.ok(end > start && start >= at)
        at = end
      }
      assert.equal(text.slice(at).trim(), '')
    }),
  )
})
