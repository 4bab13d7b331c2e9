import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import fc from 'fast-check'

import { OnrecordError } from '../../src/errors.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { anyText } from '../any-text.ts'
import { readExamples } from './example-readings.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

for (const kind of recordKinds) {
  describe(`hostile queries to ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let store: Store
    before(async () => {
      places = await kind.open()
      store = await openStore(await places.newPlace(), { create: true })
      for (const reading of await readExamples(4)) await store.keep(reading)
    })
    after(async () => {
      await store.close()
      await places.close()
    })

    test('are refused or harmless', async () => {
      const counts = await store.count()
      const hostile = [
        `'; drop table report; --`,
        `x' OR '1'='1`,
        `" OR words MATCH "x`,
        `"a" NEAR/3 "b"`,
        'NEAR(a b)',
        'words:a',
        '{words} : a',
        '^a',
        'a + b',
        '-a',
        'a*b',
        '***',
        '"""',
        '"a""b"',
        `speaker:'; delete from name; --`,
        'speaker:"a"" OR ""b"',
        'act:"say\' or 1=1"',
        'said:"2021-01-01\' or 1=1"',
        '%',
        '_',
        '\\',
        '\\"',
        '\0',
        'a\0b',
        'party:"a\0b"',
        '\u202e',
        '\ud83d',
        '﷽',
        '('.repeat(1000),
        'NOT '.repeat(1000),
        'a OR '.repeat(1000),
        'x'.repeat(1_000_000),
        '"'.repeat(1_000_000),
        '('.repeat(1_000_000),
        '\u0301'.repeat(1_000_000),
        'a '.repeat(500_000),
      ]
      for (const query of hostile) await tryQuery(query)
      await fc.assert(fc.asyncProperty(anyText, tryQuery), { numRuns: 500, seed: 1 })
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.constantFrom(
              '"',
              '*',
              '(',
              ')',
              ':',
              'AND',
              'OR',
              'NOT',
              'NEAR',
              'speaker:',
              'act:',
              'a',
              '^',
              '+',
              '{',
              '}',
              "'",
              ';',
              '--',
              ' ',
              '\n',
              '“',
              '”',
            ),
            { maxLength: 20 },
          ),
          (parts) => tryQuery(parts.join('')),
        ),
        { numRuns: 500, seed: 2 },
      )
      assert.deepEqual(await store.count(), counts)
      for await (const fault of store.verify()) assert.fail(fault.problem)
    })

    /** Either it is read, and finds what it means to the search and its counts alike, or it is refused as a query. */
    async function tryQuery(query: string): Promise<void> {
      try {
        const { total } = await store.countFacets(query)
        const { hits } = await store.search(query, { limit: 1000 })
        assert.equal(hits.length, total)
      } catch (error) {
        assert.ok(
          error instanceof OnrecordError && error.code === 'query',
          `${query.slice(0, 80)}: ${String(error)}`,
        )
        assert.ok(error.message.length < 500)
      }
    }
  })
}
