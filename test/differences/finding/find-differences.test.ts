import assert from 'node:assert/strict'
import { after, test } from 'node:test'

import {
  makePairJudge,
  read,
  type Difference,
  type LocatedStatement,
  type PairJudge,
} from '../../../src/index.ts'

let open: Promise<PairJudge> | null = null
const judge = () => (open ??= makePairJudge())
after(async () => (await open)?.close())

/** Where the statements of reports differ, all published on one day unless a text begins with another and a bar. */
async function compare(...texts: readonly string[]): Promise<readonly Difference[]> {
  const located: LocatedStatement[] = []
  for (const [at, text] of texts.entries()) {
    const [, day = '2021-03-02', content = text] = /^([\d-]{10})\|(.*)$/s.exec(text) ?? []
    const { report, statements, parties } = await read({
      content,
      source: `${at}.txt`,
      published: day,
    })
    for (const statement of statements) located.push({ statement, report, parties })
  }
  return (await judge()).compare(located)
}

const denied = 'Harbour Ministry spokeswoman Ann Lind said the ministry never met the rebels.'
const told = 'Coastal Agency director Peter Moe said the ministry met the rebels in May.'

test('two offices differ: who, for which office, by what and in which words of the report', async () => {
  const [first] = await compare(told, `2021-03-04|${denied}`)
  assert.ok(first)
  assert.deepEqual(
    [first.relation, first.by[0], first.between, first.order, first.a.source, first.b.source],
    ['differ', 'polarity', 'offices', 'a first', '0.txt', '1.txt'],
  )
  assert.deepEqual(
    [first.a, first.b].map(({ speakers, seat }) => [...speakers, seat?.name]),
    [
      ['Peter Moe', 'Coastal Agency'],
      ['Ann Lind', 'Harbour Ministry'],
    ],
  )
  const [shown] = first.words
  assert.equal(shown?.b?.text, 'never')
  assert.equal(denied.slice(shown.b.start, shown.b.end), 'never')
  assert.equal(first.shift, false)
})

test('the earlier one is a, in whatever order the reports come', async () => {
  const reports = [`2021-03-04|${denied}`, told]
  const [first] = await compare(...reports)
  assert.equal(first?.a.source, '1.txt')
  assert.equal(first.order, 'a first')
})

test('one office that says something else later has shifted', async () => {
  const [first] = await compare(
    'The Harbour Ministry said the port would be closed.',
    '2021-03-09|The Harbour Ministry said the port would not be closed.',
  )
  assert.ok(first)
  assert.deepEqual([first.relation, first.shift], ['differ', true])
  assert.match(first.between, /^one /)
})

test('the same words again are no pair, and nobody is compared whom nobody knows', async () => {
  assert.deepEqual(await compare(told, `It was a long day. ${told}`), [])
  assert.deepEqual(await compare('“The port is closed.”', 'It was said that the port is open.'), [])
  assert.deepEqual(await compare(), [])
})

test('statements on other matters are no pair', async () => {
  const found = await compare(
    told,
    'Port Union president Bo Ek said fish prices had not risen since spring.',
    'Mayor Liv Orrel said the new school would open on Friday.',
  )
  assert.deepEqual(found, [])
})
