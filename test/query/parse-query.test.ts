import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { OnrecordError } from '../../src/errors.ts'
import { parseQuery } from '../../src/query/parse-query.ts'
import type { Query } from '../../src/query/query.ts'
import { anyText } from '../any-text.ts'

/** A tree in one line: `(and a (not speaker=b))`. */
function show(query: Query): string {
  switch (query.kind) {
    case 'all':
      return '*'
    case 'words':
      return query.text + (query.open ? '…' : '')
    case 'name':
      return `${query.role}=${show(query.words)}`
    case 'party':
      return `party=${query.id}`
    case 'report':
      return `report=${query.id}`
    case 'is':
      return `${query.field}=${query.value}`
    case 'days':
      return `${query.relation}=${query.days.start}/${query.days.end}`
    case 'not':
      return `(not ${show(query.of)})`
    case 'and':
    case 'or':
      return `(${query.kind} ${query.of.map(show).join(' ')})`
    default:
      return query satisfies never
  }
}

const read: readonly (readonly [string, string])[] = [
  ['', '*'],
  ['  ', '*'],
  ['patrols', 'patrols'],
  ['joint patrols', '(and joint patrols)'],
  ['joint AND patrols', '(and joint patrols)'],
  ['"joint patrols"', 'joint patrols'],
  ['“joint patrols”', 'joint patrols'],
  ['patrol*', 'patrol…'],
  ['"joint pat"*', 'joint pat…'],
  ['a OR b c', '(or a (and b c))'],
  ['(a OR b) c', '(and (or a b) c)'],
  ['NOT a b', '(and (not a) b)'],
  ['a NOT (b OR c)', '(and a (not (or b c)))'],
  ['NOT NOT a', '(not (not a))'],
  ['and or not', '(and and or not)'],
  ['speaker:orrel', 'speaker=orrel'],
  ['report:f8128b64e59fea36d3b55b39', 'report=f8128b64e59fea36d3b55b39'],
  ['Speaker:"Judith Arden"', 'speaker=Judith Arden'],
  ['institution:ministry act:Deny', '(and institution=ministry act=deny)'],
  ['before:2021-03', 'before=2021-03-01/2021-03-31'],
  ['said:"3 March 2021"', 'said=2021-03-03/2021-03-03'],
  ['said~:2021-03', 'said~=2021-03-01/2021-03-31'],
  ['said~2021-03', 'said~=2021-03-01/2021-03-31'],
  ['Said~"3 March 2021"', 'said~=2021-03-03/2021-03-03'],
  ['tax -said~2021', '(and tax (not said~=2021-01-01/2021-12-31))'],
  ['published:2021-03-03', 'published=2021-03-03/2021-03-03'],
  ['utterance:withheld kind:Speech', '(and utterance=withheld kind=speech)'],
  ['anonymity:not-authorised', 'anonymity=not-authorised'],
  ['"said~2021-03"', 'said~2021-03'],
  ['tax -trump', '(and tax (not trump))'],
  ['-trump tax', '(and (not trump) tax)'],
  ['tax -"joint patrols"', '(and tax (not joint patrols))'],
  ['tax -speaker:orrel', '(and tax (not speaker=orrel))'],
  ['tax -(a OR b)', '(and tax (not (or a b)))'],
  ['(-trump tax)', '(and (not trump) tax)'],
  ['tax \u2212trump', '(and tax (not trump))'],
  ['well-known', 'well-known'],
  ['AT&T', 'AT&T'],
  ['said:"October 2016"', 'said=2016-10-01/2016-10-31'],
  ['said:2016/10/01', 'said=2016-10-01/2016-10-01'],
  ["it's", "it's"],
  ['10:30', '10:30'],
  ['"act:deny"', 'act:deny'],
]

for (const [text, tree] of read) {
  test(`reads ${text}`, () => assert.equal(show(parseQuery(text)), tree))
}

const refused: readonly (readonly [string, number, RegExp])[] = [
  ['"joint patrols', 1, /never closed/],
  ['a “b', 3, /never closed\. Put ”/],
  ['(a OR b', 1, /bracket is never closed/],
  ['a)', 2, /never opened/],
  ['tax --trump', 5, /sign is not read here\. Write NOT/],
  ['tax !trump', 5, /Write NOT/],
  ['tax|trump', 4, /Write OR/],
  ['tax && trump', 5, /Write OR or AND/],
  ['pat*ols', 4, /\* before the end/],
  ['roam~2', 5, /sign is not read here/],
  ['talks – now', 7, /no letter or digit/],
  ['said:16/10/2016', 6, /is not a day, month or year.*2014-06-16/],
  ['a ()', 4, /missing before \)/],
  ['a OR', 5, /missing at the end/],
  ['OR a', 1, /missing before OR.*"or"/],
  ['NOT', 4, /missing at the end/],
  ['speeker:a', 1, /no field speeker:\. Did you mean speaker:\?/],
  ['colour:red', 1, /no field colour:\. Fields are speaker, .*"colour:red"/],
  ['a act:denny', 7, /no value denny\. Did you mean deny\?/],
  ['polarity:blue', 10, /one of positive, negative, unknown/],
  ['after:yesterday', 7, /is not a day, month or year\. Write after:2014-06-16/],
  ['after:2021-02-30', 7, /is not a day, month or year/],
  ['speaker:', 1, /has no value/],
  ['speaker:(a b)', 1, /has no value/],
  ['a *', 3, /no letter or digit/],
  ['a "!?"', 3, /no letter or digit/],
  ['a\0b', 2, /control character/],
  ['a \ud83d', 3, /control character/],
]

for (const [text, at, message] of refused) {
  test(`refuses ${JSON.stringify(text)}`, () => {
    assert.throws(
      () => parseQuery(text),
      (error) => {
        assert.ok(error instanceof OnrecordError)
        assert.equal(error.code, 'query')
        assert.equal(error.exitCode, 2)
        assert.equal(error.details['at'], at)
        assert.match(error.message, message)
        return true
      },
    )
  })
}

test('the place is marked under the query', () => {
  assert.throws(() => parseQuery('ship act:denny'), { message: /\n {2}ship act:denny\n {11}\^$/ })
})

test('too much is refused', () => {
  for (const text of [
    'a '.repeat(101),
    'x'.repeat(2001),
    '('.repeat(31) + 'a',
    'NOT '.repeat(31) + 'a',
  ]) {
    assert.throws(() => parseQuery(text), { code: 'query' })
  }
  assert.doesNotThrow(() => parseQuery('a '.repeat(100)))
})

test('any text at all is read or refused', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        parseQuery(text)
      } catch (error) {
        assert.ok(error instanceof OnrecordError && error.code === 'query', String(error))
      }
    }),
  )
})
