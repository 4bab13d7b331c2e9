import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import fc from 'fast-check'

import { OnrecordError } from '../../src/errors.ts'
import { makeReader } from '../../src/reading/index.ts'
import {
  openStore,
  orders,
  type Read,
  type SearchOptions,
  type Store,
  type Verdict,
} from '../../src/record/index.ts'
import { anyQuery } from '../query/any-query.ts'
import { readExamples } from './example-readings.ts'
import { numberReadings } from './number-readings.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

const skip = recordKinds.find((kind) => kind.skip !== false)?.skip ?? false

describe('each database finds the same, in the same order', { skip }, () => {
  const places: RecordPlaces[] = []
  const stores: Store[] = []
  before(async () => {
    const readings = await readExamples()
    const numbered = [...numberReadings(readings, 25)]
    for (const kind of recordKinds) {
      const opened = await kind.open()
      places.push(opened)
      const store = await openStore(await opened.newPlace(), { create: true })
      stores.push(store)
      for (const reading of [...readings, ...numbered]) await store.keep(reading)
      // What was taken out is no part of what the ranking counts.
      for (const { report } of numbered.slice(0, 10)) await store.remove(report.id)
    }
  })
  after(async () => {
    for (const opened of [...stores, ...places]) await opened.close()
  })

  /** What each of them gives for a piece of work: a result, or the message of its error. */
  const inEach = async (work: (store: Store) => Promise<unknown>): Promise<readonly unknown[]> =>
    Promise.all(
      stores.map(async (store) => {
        try {
          return await work(store)
        } catch (error) {
          if (error instanceof OnrecordError) return error.message
          throw error
        }
      }),
    )
  const assertSame = async (query: string, work: (store: Store) => Promise<unknown>) => {
    const [first, ...others] = await inEach(work)
    for (const other of others) assert.deepEqual(other, first, query)
  }

  test('any query, sorted in any way, page after page', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyQuery,
        fc.constantFrom(...orders),
        fc.boolean(),
        fc.integer({ min: 1, max: 60 }),
        (query, sort, each, limit) =>
          assertSame(query, (store) => idsOfPages(store, query, { sort, each, limit })),
      ),
      { numRuns: 100, seed: 20210323 },
    )
  })

  test('words and phrases by how well they fit', async () => {
    for (const query of [
      'the',
      'no plans',
      '"no plans" OR patrols OR the',
      'patrol* OR "of the"',
      'the OR of OR to OR a OR in OR ministry OR patrols',
      'Koşar OR kosar',
      '"the the" OR the',
    ]) {
      await assertSame(query, (store) => store.search(query, { limit: 1000 }))
    }
  })

  test('what is counted, said, known of people, and wrong with a query', async () => {
    for (const query of ['', 'the', 'speaker:orrel', 'NOT act:say', 'patrols speekr:orrel', '(a']) {
      await assertSame(query, (store) => store.countFacets(query))
      await assertSame(query, (store) => store.search(query, { page: 'x' }))
    }
    for (const quotation of ['no plans for joint exercises with Tavrenia', 'our ships', '—']) {
      await assertSame(quotation, (store) => store.said(quotation))
    }
    for (const name of ['orrel', 'ministry', 'the', 'a\0b']) {
      await assertSame(name, (store) => store.who(name))
    }
  })

  test('what people decide, and take back', async () => {
    const reader = await makeReader()
    const read: Read = (taken) => reader.read(taken)
    const [store] = stores
    assert.ok(store)
    const { hits } = await store.search('speaker:orrel', { limit: 3, sort: 'published' })
    const [one, two, three] = hits.map(({ statement }) => statement.id)
    const report = hits[0]?.report.id ?? ''
    const party = hits[0]?.parties.find(({ kind }) => kind === 'person')?.id
    const [agent, into] = [...(await store.who('orrel')), ...(await store.who('ministry'))].map(
      ({ id }) => id,
    )
    assert.ok(one && two && three && agent && into && party)
    const verdicts: readonly Verdict[] = [
      { kind: 'speaker', statement: one, name: 'Zoë Brandt' },
      { kind: 'authority', statement: two, authority: 'document' },
      { kind: 'said', statement: two, start: '2020-01-01', end: null },
      { kind: 'not-a-statement', statement: three },
      { kind: 'report', report, outlet: 'Another Outlet', published: '2019-03' },
      { kind: 'merge', agent, into },
      { kind: 'split', party },
      { kind: 'merge', agent: into, into: agent },
    ]
    const look = async (record: Store) => {
      for await (const fault of record.verify()) assert.fail(fault.problem)
      const decisions = await record.decisions()
      const pages = ['speaker:zoe', 'outlet:another', `party:${agent}`, `party:${into}`, 'the']
      return {
        verdicts: decisions.map(({ verdict, undone }) => ({ verdict, holds: undone === null })),
        found: await Promise.all(
          pages.map((query) => idsOfPages(record, query, { sort: 'said', limit: 1000 })),
        ),
        facets: await record.countFacets(''),
        who: [await record.who('ministry'), await record.who('orrel'), await record.who(agent)],
        known: [(await record.statement(two))?.statement, (await record.reading(report))?.report],
        more: await withoutTimes(record, report),
      }
    }
    for (const verdict of verdicts) {
      const decided = (record: Store) => record.decide(verdict, { by: 'Ann' }, read)
      await assertSame(verdict.kind, async (record) => void (await decided(record)))
      await assertSame(verdict.kind, look)
    }
    await assertSame('reread', (record) => record.reread(report, read))
    await assertSame('undo', async (record) => {
      for (const { id } of (await record.decisions()).toReversed()) {
        await record.undo(id, 'Bo', read)
      }
      return look(record)
    })
    await reader.close()
  })
})

async function idsOfPages(
  store: Store,
  query: string,
  options: SearchOptions,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (let page: string | null | undefined; page !== null;) {
    const found = await store.search(query, page === undefined ? options : { ...options, page })
    ids.push(...found.hits.map(({ statement }) => statement.id))
    page = found.next
  }
  return ids
}

/** What a report has to do with others, but for when it came into the record. */
async function withoutTimes(store: Store, report: string): Promise<unknown> {
  const { places, editions, like } = await store.relations(report)
  return [
    places.map((place) => ({ ...place, addedAt: '' })),
    editions.map((edition) => ({ ...edition, addedAt: '' })),
    like,
  ]
}
