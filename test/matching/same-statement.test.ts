import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import fc from 'fast-check'

import { isSameStatement } from '../../src/matching/same-statement.ts'
import { mostBlockingKeys, blockingKeys } from '../../src/matching/blocking-keys.ts'
import type { ComparableStatement } from '../../src/matching/comparable-statement.ts'
import { statementPairs, telling } from './statement-pairs.ts'

const percent = (count: number, all: number) =>
  `${((100 * count) / all).toFixed(1)} % (${count} of ${all})`

describe('two tellings of one statement', () => {
  for (const half of ['seen', 'unseen'] as const) {
    for (const same of [true, false]) {
      const name = `${half} half: 95 % of the pairs that are ${same ? 'the same' : 'different'}, either way round`
      test(name, (context) => {
        const pairs = statementPairs.filter((pair) => pair.half === half && pair.same === same)
        const wrong = pairs.filter(
          ({ a, b }) => isSameStatement(a, b) !== same || isSameStatement(b, a) !== same,
        )
        context.diagnostic(`right: ${percent(pairs.length - wrong.length, pairs.length)}`)
        assert.ok(wrong.length <= 0.05 * pairs.length, JSON.stringify(wrong, null, 2))
      })
    }
  }

  test('97 % of the pairs that are the same share a key', (context) => {
    const pairs = statementPairs.filter(({ same }) => same)
    const found = pairs.filter(({ a, b }) => sharesKey(a, b)).length
    context.diagnostic(`a key alike: ${percent(found, pairs.length)}`)
    assert.ok(found >= 0.97 * pairs.length)
  })

  test('1 % of the tellings of different pairs share a key, though they tell of one story', (context) => {
    const all = statementPairs.flatMap(({ a, b }, pair) => [
      { ...a, pair },
      { ...b, pair },
    ])
    let [alike, compared] = [0, 0]
    for (const a of all) {
      for (const b of all) {
        if (a.pair >= b.pair) continue
        compared++
        if (sharesKey(a, b)) alike++
      }
    }
    context.diagnostic(`a key alike: ${percent(alike, compared)}`)
    assert.ok(alike <= 0.01 * compared)
  })
})

const keysOf = new Map<readonly string[], ReadonlySet<number>>()
const sharesKey = (a: ComparableStatement, b: ComparableStatement): boolean => {
  const [mine, theirs] = [a, b].map((one) => {
    const keys = keysOf.get(one.content) ?? new Set(blockingKeys(one))
    keysOf.set(one.content, keys)
    return keys
  })
  return mine !== undefined && theirs !== undefined && !mine.isDisjointFrom(theirs)
}

describe('what tells two statements apart', () => {
  const ship = 'the ship left the harbour of Orvik on Monday with 40 sailors on board'
  const differs = (content: string, more: Partial<ComparableStatement> = {}) =>
    assert.equal(isSameStatement(telling(ship), telling(content, more)), false, content)
  const agrees = (content: string, more: Partial<ComparableStatement> = {}) =>
    assert.equal(isSameStatement(telling(ship), telling(content, more)), true, content)

  test('a number, a name, a day, an opposite, a negation', () => {
    agrees('that a ship with forty sailors on board had left Orvik harbor on Monday')
    agrees('“The ship left the harbour”', { form: 'direct' })
    differs('the ship left the harbour of Orvik on Monday with 41 sailors on board')
    differs('the ship left the harbour of Hjelm on Monday with 40 sailors on board')
    differs('the ship left the harbour of Orvik on Friday with 40 sailors on board')
    differs('the ship never left the harbour of Orvik', { polarity: 'negative' })
    differs('whether the ship left the harbour of Orvik')
    differs('the ship')
  })

  test('who speaks', () => {
    agrees(ship, { speakers: ['Lind'] })
    agrees(ship, { speakers: ['A. Lind'] })
    differs(ship, { speakers: ['Karin Lind'] })
    differs(ship, { speakers: ['Ann Berg'] })
    differs(ship, { speakers: [], authority: 'none' })
    const official: Partial<ComparableStatement> = {
      speakers: ['an official'],
      authority: 'unnamed',
    }
    agrees(ship, official)
    differs('the ship left the harbour', official)
    differs('the ship left the harbour', { speakers: ['she'] })
    const navy = telling(ship, { institutions: ['Navy of Brennmark'] })
    const body: Partial<ComparableStatement> = {
      authority: 'institution',
      speakers: ['the Navy'],
      institutions: ['Navy'],
    }
    assert.ok(isSameStatement(navy, telling(ship, body)))
    assert.ok(
      !isSameStatement(
        navy,
        telling(ship, { ...body, speakers: ['Army'], institutions: ['Army'] }),
      ),
    )
  })

  test('when it was said', () => {
    const on = (day: string, basis: 'stated' | 'implied', published = day) =>
      telling(ship, { said: { start: day, end: day, basis }, published })
    const monday = on('2021-03-01', 'stated')
    assert.ok(isSameStatement(monday, on('2021-03-01', 'stated', '2021-05-01')))
    assert.ok(isSameStatement(monday, on('2021-03-03', 'implied')))
    assert.ok(!isSameStatement(monday, on('2021-03-02', 'stated')))
    assert.ok(!isSameStatement(monday, on('2021-03-08', 'implied')))
    assert.ok(!isSameStatement(monday, on('2021-02-25', 'implied')), 'out before it was said')
  })
})

describe('any text', () => {
  const words = fc.array(
    fc.constantFrom(
      'ship',
      'left',
      'Orvik',
      'not',
      '40',
      'two',
      'hundred',
      'the',
      '“',
      'May',
      '北京',
      '🚢',
    ),
  )
  test('a telling is the same as itself wherever it has a key and two words; keys are few and in order', () => {
    fc.assert(
      fc.property(words, (some) => {
        const one = telling(some.join(' '))
        const keys = blockingKeys(one)
        assert.ok(keys.length <= mostBlockingKeys)
        assert.deepEqual(
          keys,
          [...new Set(keys)].toSorted((a, b) => a - b),
        )
        assert.ok(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32))
        if (keys.length > 1) assert.ok(isSameStatement(one, one))
      }),
    )
  })

  test('so is one that says in its first words all that it says, and once more the other way round', () => {
    const one = telling('40 Orvik ship ship Orvik the 40')
    assert.ok(isSameStatement(one, one))
    const both = telling('the army fired on the rebels, and the rebels fired on the army')
    assert.ok(isSameStatement(both, both))
  })

  test('either way round it is the same', () => {
    fc.assert(
      fc.property(words, words, (some, others) => {
        const [a, b] = [telling(some.join(' ')), telling(others.join(' '))]
        assert.equal(isSameStatement(a, b), isSameStatement(b, a))
      }),
    )
  })

  test('a key is the same on every machine', () => {
    assert.deepEqual(blockingKeys(telling('the ship sailed')), [318972158])
  })

  const hostile = [
    '',
    '😀',
    '\0',
    '\ud800',
    'not ',
    "n't",
    '"',
    'two hundred and ',
    'forty-',
    '1,',
    'Zebra ',
    '京',
  ]
  for (const piece of hostile) {
    test(`${JSON.stringify(piece)}, and 100,000 characters of it`, () => {
      const long = telling(piece.repeat(100_000 / Math.max(1, piece.length)))
      const various = telling(Array.from({ length: 15_000 }, (_, at) => `w${at}x`).join(' '))
      const start = performance.now()
      for (const one of [telling(piece), long, various]) {
        blockingKeys(one)
        for (const other of [telling(piece), long, various]) isSameStatement(one, other)
      }
      assert.ok(performance.now() - start < 5000)
    })
  }
})
