import {
  anonymityReasons,
  isDayTold,
  type Reading,
  type Statement,
} from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import fc from 'fast-check'

import { openStore, orders, type Store } from '../../src/record/index.ts'
import { parseQuery } from '../../src/query/parse-query.ts'
import { anyQuery, terms } from '../query/any-query.ts'
import { readExamples } from './example-readings.ts'
import { isAnswer, tokensOf } from './is-answer.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

/** Every statement by someone of whom the report tells why there is no name. */
const unnamed = anonymityReasons.map((reason) => `anonymity:${reason}`).join(' OR ')

for (const kind of recordKinds) {
  describe(`search in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let readings: readonly Reading[] = []
    let store: Store
    before(async () => {
      readings = await readExamples()
      places = await kind.open()
      store = await openStore(await places.newPlace(), { create: true })
      for (const reading of readings) await store.keep(reading)
    })
    after(async () => {
      await store.close()
      await places.close()
    })
    const find = async (query: string) => {
      const { hits } = await store.search(query, { limit: 1000, each: true })
      return hits.map(({ statement }) => statement.id)
    }
    const answers = (text: string): readonly string[] => {
      const query = parseQuery(text)
      return readings.flatMap((reading) =>
        reading.statements.flatMap((one) => (isAnswer(query, one, reading) ? one.id : [])),
      )
    }

    test('each word, phrase and field finds the statements that have it', async () => {
      const found = new Map<string, number>()
      for (const term of ['', ...terms]) {
        const ids = await find(term)
        assert.deepEqual(ids.toSorted(), answers(term).toSorted(), term)
        found.set(term, ids.length)
      }
      for (const term of [
        'patrols',
        '"joint patrols"',
        'kosar',
        'speaker:orrel',
        'institution:ministry',
        'to:reporters',
        'outlet:ledger',
        'said:2021-03-05',
        'act:refuse',
      ]) {
        assert.ok(
          (found.get(term) ?? 0) > 0,
          `the examples have no ${term}: the test shows nothing`,
        )
      }
      assert.equal(found.get('unheard'), 0)
    })

    test('any combination of them finds what it means', async () => {
      await fc.assert(
        fc.asyncProperty(anyQuery, async (query) => {
          assert.deepEqual((await find(query)).toSorted(), answers(query).toSorted())
        }),
        { numRuns: 300, seed: 20210322 },
      )
    })

    test('what several reports tell is found once, by whichever of them the query asks for', async () => {
      for (const query of ['', 'patrols', 'outlet:ledger', 'outlet:meridian NOT act:say', '"no"']) {
        const each = await store.search(query, { limit: 1000, each: true })
        const { hits } = await store.search(query, { limit: 1000 })
        const entryOf = (hit: (typeof hits)[number]) =>
          [hit.statement.id, ...hit.also.map(({ statement }) => statement)].toSorted()[0]
        const entries = hits.map(entryOf)
        assert.equal(new Set(entries).size, entries.length, query)
        assert.deepEqual(new Set(entries), new Set(each.hits.map(entryOf)), query)
        assert.equal((await store.countFacets(query)).total, hits.length)
      }
      const { hits } = await store.search('"reading from different pages"')
      assert.deepEqual(
        hits.map(({ also }) => also.map(({ outlet }) => outlet)),
        [['Meridian', 'The Aldry Ledger']],
      )
    })

    test('counted by whom it speaks of: those who are named in what is said, but for who says it', async () => {
      const { statements, subjects } = await store.countSubjects('outlet:meridian')
      const { hits } = await store.search('outlet:meridian', { limit: 1000 })
      assert.equal(statements, hits.length)
      assert.ok(subjects.length > 0)
      for (const { value, count } of subjects) {
        const named = hits.filter(({ statement }) =>
          statement.content.some(({ text }) => text.includes(value.split(' ').at(-1) ?? '')),
        )
        assert.ok(named.length >= count, `${value}: ${count} of ${named.length}`)
      }
      assert.deepEqual(await store.countSubjects('"no such words at all"'), {
        statements: 0,
        subjects: [],
      })
    })

    test('counted by time: by day, month or year, as long as the time is', async () => {
      const check = async (query: string, unit: string, length: number) => {
        const days = await store.countDays(query)
        assert.equal(days.unit, unit, query)
        const { hits } = await store.search(query, { limit: 1000 })
        const starts = Map.groupBy(hits, ({ statement }) => statement.said.start?.slice(0, length))
        const counts = days.counts.map(({ start, count }): [string, number] => [start, count])
        const found = [...starts].map(([start, { length: count }]) => [start ?? '', count] as const)
        assert.deepEqual(
          [...counts, ...(days.unknown > 0 ? [['', days.unknown]] : [])],
          found.toSorted(([one], [other]) => (one || '9').localeCompare(other || '9')),
        )
      }
      const [entry] = (await store.search('NOT outlet:ledger', { limit: 1 })).hits
      const statement = entry?.statement.id ?? ''
      const read = () => assert.fail('nothing is read here')
      await check('outlet:gazette', 'day', 10)
      await check('unheard', 'day', 10)
      for (const [day, unit, length] of [
        ['2019-05-01', 'month', 7],
        ['1999-05-01', 'year', 4],
      ] as const) {
        const verdict = { kind: 'said', statement, start: day, end: day } as const
        const { id } = await store.decide(verdict, { by: 'Ann Lee' }, read)
        await check(`outlet:gazette OR said:${day}`, unit, length)
        await store.undo(id, 'Ann Lee', read)
      }
    })

    test('counted by time: what was only reported then is told apart', async () => {
      const { counts } = await store.countDays('outlet:gazette')
      const { hits } = await store.search('outlet:gazette', { limit: 1000 })
      const reported = counts.reduce((sum, one) => sum + one.reported, 0)
      const isReported = ({ said }: Statement) => said.start !== null && !isDayTold(said)
      assert.equal(reported, hits.filter(({ statement }) => isReported(statement)).length)
      assert.ok(reported > 0)
      assert.ok(counts.some((one) => one.count > one.reported))
    })

    test('counted by fields: also whether it was said, whether it is words, and why no name', async () => {
      const { total, fields } = await store.countFacets('')
      const sum = (values: readonly { readonly count: number }[]) =>
        values.reduce((all, { count }) => all + count, 0)
      assert.ok(sum(fields.utterance) >= total)
      assert.ok(sum(fields.kind) >= total)
      // Those that have a reason, and no value for all others.
      const { length } = (await store.search(unnamed, { limit: 1000 })).hits
      assert.ok(length > 0)
      assert.equal(sum(fields.anonymity), length)
    })

    test('a phrase does not run from one fragment of a statement into the next', async () => {
      const split = readings
        .flatMap(({ statements }) => statements)
        .find(({ content }) => content.length > 1)
      const [first, second] = split?.content ?? []
      assert.ok(first && second)
      const across = `"${tokensOf(first.text).at(-1)} ${tokensOf(second.text)[0]}"`
      assert.ok(!(await find(across)).includes(split?.id ?? ''))
    })

    test('pages put together are the whole, in every order', async () => {
      for (const sort of ['relevance', 'said', 'published'] as const) {
        const whole = await store.search('the OR patrols OR act:deny', { sort, limit: 1000 })
        const pages: string[] = []
        let page: string | null = null
        do {
          const some = await store.search('the OR patrols OR act:deny', {
            sort,
            limit: 7,
            ...(page === null ? {} : { page }),
          })
          pages.push(...some.hits.map(({ statement }) => statement.id))
          page = some.next
        } while (page !== null)
        assert.ok(pages.length > 50)
        assert.deepEqual(
          pages,
          whole.hits.map(({ statement }) => statement.id),
          sort,
        )
      }
    })

    test('the orders are those asked for, unknown days last', async () => {
      const said = (await store.search('', { limit: 1000 })).hits.map(
        (hit) => hit.statement.said.start ?? '',
      )
      assert.deepEqual(said, said.toSorted().toReversed())
      assert.equal(said.at(-1), '')
      const published = await store.search('', { limit: 1000, sort: 'published' })
      const days = published.hits.map((hit) => hit.report.published.start ?? '')
      assert.deepEqual(days, days.toSorted().toReversed())
      const { hits } = await store.search('contradiction OR the')
      assert.match(
        hits[0]?.statement.content.map(({ text }) => text).join() ?? '',
        /contradiction/i,
      )
    })

    test('a page of another search is refused, and so is what is none', async () => {
      const { next } = await store.search('the', { limit: 1 })
      assert.ok(next)
      for (const [query, page] of [
        ['patrols', next],
        ['the', 'x'],
        ['the', ''],
        ['the', `${next}x`.slice(3)],
      ] as const) {
        await assert.rejects(store.search(query, { page }), { code: 'usage' })
      }
    })

    test('a forged page is refused or harmless, in every order', async () => {
      for (const sort of orders) {
        const { next } = await store.search('the', { limit: 1, sort })
        assert.ok(next)
        const [mark] = JSON.parse(Buffer.from(next, 'base64url').toString()) as [string]
        for (const [key, last] of [
          ['\0', 1],
          ["x'", 1],
          ['2021-03-02', '1'],
          [1, 0.5],
          [null, null],
        ]) {
          const page = Buffer.from(JSON.stringify([mark, key, last])).toString('base64url')
          await assert.rejects(store.search('the', { sort, page }), { code: 'usage' })
        }
      }
      const { next } = await store.search('act:say', { limit: 1, sort: 'relevance' })
      const [mark] = JSON.parse(Buffer.from(next ?? '', 'base64url').toString()) as [string]
      const page = Buffer.from(JSON.stringify([mark, 0.5, 1])).toString('base64url')
      const { hits } = await store.search('act:say', { sort: 'relevance', page })
      assert.deepEqual(hits, [])
    })

    test('a limit that is none is refused', async () => {
      for (const limit of [0, -1, 1001, 1.5, NaN]) {
        await assert.rejects(store.search('the', { limit }), { code: 'usage' })
      }
    })

    test('what is counted is what is found', async () => {
      for (const query of [
        '',
        'patrols',
        'NOT act:say',
        'speaker:orrel OR outlet:ledger',
        'unheard',
      ]) {
        const { total, fields } = await store.countFacets(query)
        const { hits } = await store.search(query, { limit: 1000 })
        assert.equal(total, hits.length)
        for (const field of ['form', 'act', 'authority', 'polarity', 'modality'] as const) {
          for (const { value, count } of fields[field]) {
            const filtered = await store.search(`(${query || 'NOT unheard'}) ${field}:${value}`, {
              limit: 1000,
            })
            assert.equal(filtered.hits.length, count, `${query} ${field} ${value}`)
          }
        }
        for (const { value, count } of [...fields.outlet, ...fields.speaker]) {
          const field = fields.outlet.some((one) => one.value === value) ? 'outlet' : 'speaker'
          const named = await store.search(`(${query || 'NOT unheard'}) ${field}:"${value}"`, {
            limit: 1000,
          })
          assert.ok(named.hits.length >= count, `${field} ${value}`)
        }
      }
    })
  })
}
