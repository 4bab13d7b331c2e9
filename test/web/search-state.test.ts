import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { parseQuery } from '../../src/record/index.ts'
import {
  composeQuery,
  facetFields,
  readSearch,
  writeSearch,
} from '../../web/record/search-state.ts'

const compose = (address: string) => composeQuery(readSearch(new URLSearchParams(address)))

test('an address is the query that it comes to', () => {
  for (const [address, query] of [
    ['', ''],
    ['q=patrols', 'patrols'],
    ['q=a+OR+b&authority=named', '(a OR b) authority:"named"'],
    [
      'speaker=Ann+Lind&speaker=Bo+Kerr&act=deny',
      '(speaker:"Ann Lind" OR speaker:"Bo Kerr") act:"deny"',
    ],
    ['first=2021-03-01&last=2021-03-31', 'after:2021-02-28 before:2021-04-01'],
    ['first=2021-13-01&last=tomorrow&sort=loudest', ''],
    ['speaker=Ann+"Annie"+Lind', 'speaker:"Ann  Annie  Lind"'],
    ['to=reporters&last=2020-02-28', 'to:"reporters" before:2020-02-29'],
  ] as const) {
    assert.equal(compose(address), query, address)
    assert.doesNotThrow(() => parseQuery(query), query)
  }
})

test('a value that stands twice in an address is chosen once', () => {
  assert.equal(compose('speaker=Ann&speaker=Ann'), 'speaker:"Ann"')
})

test('a field can be left out, to count what else could be chosen', () => {
  const state = readSearch(new URLSearchParams('q=a&speaker=Ann&act=deny'))
  assert.equal(composeQuery(state, 'speaker'), '(a) act:"deny"')
})

test('whatever is asked for stands in the address and is read from it again', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'grapheme', maxLength: 30 })
        .filter((words) => words === '' || words.trim() !== ''),
      fc.record(
        Object.fromEntries(
          facetFields.map((field) => [field, fc.uniqueArray(value, { maxLength: 3 })]),
        ),
      ),
      fc.constantFrom('relevance' as const, 'said' as const, 'published' as const, null),
      (words, chosen, sort) => {
        const state = {
          words,
          chosen: { ...chosen },
          from: '2020-02-29',
          to: null,
          sort,
        } as unknown as ReturnType<typeof readSearch>
        assert.deepEqual(readSearch(new URLSearchParams(writeSearch(state).toString())), state)
      },
    ),
    { numRuns: 300, seed: 20210322 },
  )
})
