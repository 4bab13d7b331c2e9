import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { findPassages } from '../../src/segment/find-passages.ts'
import { contextInWords, describePassage, passageInWords } from '../../src/wording/index.ts'
import { readStatement } from '../passages.ts'

const passageOf = (marked: string) => {
  const { text, statement } = readStatement(marked)
  return findPassages(text)(statement)
}
const long = 'the harbour and its many quays and cranes and sheds '.repeat(8).trim()

describe('the sentence of a statement', () => {
  it('is told with the words of the report, in its order', () => {
    const passage = passageOf('[Lind] {blasted} «him for not\npaying». He left.')
    assert.equal(describePassage(passage), 'Lind blasted him for not paying.')
    assert.equal(
      describePassage(passage, { withSigns: true }),
      'Lind blasted «him for not paying».',
    )
    assert.deepEqual(passageInWords(passage), [
      { role: 'source', words: 'Lind' },
      { role: null, words: ' ' },
      { role: 'cue', words: 'blasted' },
      { role: null, words: ' ' },
      { role: 'content', words: 'him for not paying' },
      { role: null, words: '.' },
    ])
  })

  it('has what someone would not say with the words for it', () => {
    const passage = passageOf('[Lind] {would not say} «whether the ferry was safe».')
    assert.equal(describePassage(passage), 'Lind would not say whether the ferry was safe.')
  })

  it('is cut where it is long, but never what is said', () => {
    const passage = passageOf(
      `Of ${long}, [Lind] {said}, of ${long}, «that ${long} is safe», of ${long}.`,
    )
    const told = describePassage(passage)
    assert.ok(told.includes(`that ${long} is safe`))
    assert.ok(told.startsWith('… '))
    assert.ok(told.endsWith(' …'))
    assert.equal(told.split('…').length - 1, 3)
    assert.ok(told.length < long.length + 480)
  })

  it('is cut in what is said only where that is asked for', () => {
    const passage = passageOf(`[Lind] {said} «that ${long} is safe».`)
    const told = describePassage(passage, { mostSaid: 100 })
    assert.match(told, /^Lind said that the harbour .{50,90} ….$/)
  })

  it('tells what is left out between two sentences', () => {
    const passage = passageOf('[Lind] {spoke}. The sun shone. «“We wait.”»')
    assert.equal(describePassage(passage), 'Lind spoke. … “We wait.”')
  })
})

describe('what stands around it', () => {
  it('is the sentence before and the one after', () => {
    const passage = passageOf('It\nrained. «“We wait.”» She left.')
    assert.equal(contextInWords(passage, 'before'), 'It rained.')
    assert.equal(contextInWords(passage, 'after'), 'She left.')
    const alone = passageOf('«“We wait.”»')
    assert.equal(contextInWords(alone, 'before'), null)
    assert.equal(contextInWords(alone, 'after'), null)
  })

  it('of a long one are the words that are nearest', () => {
    const passage = passageOf(`A ${long}. «“We wait.”» B ${long}.`)
    const [before, after] = [contextInWords(passage, 'before'), contextInWords(passage, 'after')]
    assert.match(before ?? '', /^… .{100,240}\.$/)
    assert.match(after ?? '', /^B .{100,240} …$/)
  })

  it('of what has no spaces is cut within', () => {
    const passage = passageOf(`${'a'.repeat(900)}. «“We wait.”»`)
    assert.ok((contextInWords(passage, 'before') ?? '').length < 250)
  })
})
