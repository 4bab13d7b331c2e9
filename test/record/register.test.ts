import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import type { Reading } from '../../src/data-model/index.ts'
import { makeReader, type Reader } from '../../src/reading/index.ts'
import {
  openStore,
  type Agent,
  type Listed,
  type Read,
  type Store,
} from '../../src/record/index.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

/** Reports of one outlet in a few days: two called Moe, an acronym, a name with a middle initial. */
const texts: readonly (readonly [day: string, text: string])[] = [
  ['2021-03-01', 'The minister, Ida Moe, said on Monday that the harbour would stay open.'],
  [
    '2021-03-02',
    'Ida Moe, the minister, said that no ferry had been late. Ida Moe said more would come.',
  ],
  ['2021-03-03', 'Minister Moe said that the ferries would sail. Moe said she was glad.'],
  ['2021-03-03', 'Ida M. Moe said the law was clear.'],
  [
    '2021-03-04',
    'Karl Renn said that the Federal Harbour Board (FHB) had no plans. The FHB said it was true.',
  ],
  ['2021-03-05', 'The FHB said that the quay was safe, and that it had been tested.'],
]

const listed: Listed = {
  kind: 'institution',
  name: 'Harbour Authority',
  otherNames: ['Federal Harbour Board'],
  gender: null,
  offices: [],
  wikidata: null,
}

for (const kind of recordKinds) {
  describe(`the register of a record in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let reader: Reader
    let readings: readonly Reading[] = []
    let store: Store
    const read: Read = (taken) => reader.read(taken)
    before(async () => {
      places = await kind.open()
      reader = await makeReader()
      readings = await Promise.all(
        texts.map(([published, content], index) =>
          reader.read({ content, published, outlet: 'Harbour Post', source: `${index}.txt` }),
        ),
      )
      store = await fill(readings)
    })
    after(async () => {
      for await (const { problem } of store.verify()) assert.fail(problem)
      await store.close()
      await reader.close()
      await places.close()
    })
    const fill = async (some: readonly Reading[]) => {
      const filled = await openStore(await places.newPlace(), { create: true })
      for (const reading of some) await filled.keep(reading)
      return filled
    }
    const only = async (one: Store, name: string): Promise<Agent> => {
      const found = await one.who(name)
      assert.deepEqual(
        found.map((agent) => agent.name),
        [found[0]?.name],
        `${name} means one`,
      )
      return found[0] ?? assert.fail()
    }

    test('a surname alone and a middle initial go under the one who bears them', async () => {
      const moe = await only(store, 'Moe')
      assert.equal(moe.name, 'Ida Moe')
      assert.deepEqual([moe.reports, moe.first, moe.last], [4, '2021-03-01', '2021-03-03'])
      const { hits } = await store.search(`party:${moe.id}`, { each: true, limit: 100 })
      assert.equal(hits.length, moe.statements)
      const members = await store.members(moe.id)
      assert.deepEqual(
        new Set(members.map(({ name }) => name)),
        new Set(['Ida Moe', 'Moe', 'Ida M. Moe']),
      )
      for (const { name, joined } of members.slice(1)) {
        assert.ok(joined && joined.confidence >= 0.9, name)
        assert.ok(joined.evidence.length > 0)
      }
      // Whatever it is asked by, the same one is meant.
      for (const { id } of members) assert.deepEqual(await store.who(id), [moe])
    })

    test('an acronym goes under the name that a report explains', async () => {
      const board = await only(store, 'FHB')
      assert.equal(board.name, 'Federal Harbour Board')
      assert.equal(board.reports, 2)
    })

    test('in whatever order the reports come', async () => {
      const back = await fill(readings.toReversed())
      const moe = await only(back, 'Moe')
      assert.deepEqual([moe.reports, moe.first, moe.last], [4, '2021-03-01', '2021-03-03'])
      assert.equal((await only(back, 'FHB')).reports, 2)
      for await (const { problem } of back.verify()) assert.fail(problem)
      await back.close()
    })

    test('a second bearer of the surname leaves it open', async () => {
      const others = await Promise.all(
        [1, 2, 3, 4].map((day) =>
          reader.read({
            content: `Anton Moe, the mayor, said on day ${day} that he would wait.`,
            published: `2021-03-0${day}`,
            outlet: 'Harbour Post',
          }),
        ),
      )
      const bare = await reader.read({
        content: 'Moe said that nothing would change.',
        published: '2021-03-04',
        outlet: 'Harbour Post',
      })
      const two = await fill([...readings, ...others, bare])
      const party = bare.parties.find(({ name }) => name === 'Moe')
      assert.ok(party)
      const [open] = await two.who(party.id)
      assert.deepEqual([open?.name, open?.reports], ['Moe', 1])
      const asked = await two.questions({ of: open?.id })
      assert.ok(asked.length >= 1 && asked.every(({ confidence }) => confidence < 0.9))
      await two.close()
    })

    test('told apart by a person, it stays apart, and together again once that is taken back', async () => {
      const apart = await fill(readings)
      const moe = await only(apart, 'Moe')
      const member = (await apart.members(moe.id)).find(({ name }) => name === 'Moe')
      assert.ok(member?.joined)
      const { id } = await apart.decide(
        { kind: 'distinct', agent: member.id, from: member.joined.into },
        { by: 'Ann Lee' },
        read,
      )
      assert.equal((await apart.who('Moe')).length, 2)
      await assert.rejects(
        apart.decide({ kind: 'merge', agent: member.id, into: moe.id }, { by: 'Bo' }, read),
        /not the same/,
      )
      // A report that is read again changes nothing of it.
      for (const { report } of readings) await apart.reread(report.id, read)
      assert.equal((await apart.who('Moe')).length, 2)
      assert.equal((await apart.questions()).length, 0)
      const lines: string[] = []
      for await (const line of apart.lines()) lines.push(line)
      const copy = await fill([])
      for (const line of lines) await copy.restore(line)
      assert.deepEqual(await copy.who('Moe'), await apart.who('Moe'))
      await copy.close()
      await apart.undo(id, 'Ann Lee', read)
      assert.equal((await apart.who('Moe')).length, 1)
      for await (const { problem } of apart.verify()) assert.fail(problem)
      await apart.close()
    })

    test('a list gives the name that others go under, and takes it away with it', async () => {
      const known = await fill(readings.slice(0, 5))
      assert.equal(await known.list(listed, 'Ann Lee'), 'added')
      assert.equal(await known.list(listed, 'Ann Lee'), 'known')
      assert.equal((await only(known, 'Federal Harbour Board')).name, 'Harbour Authority')
      assert.equal(await known.list({ ...listed, otherNames: ['Quay Board'] }, 'Bo'), 'changed')
      assert.equal((await only(known, 'Federal Harbour Board')).name, 'Federal Harbour Board')
      assert.equal(await known.list(listed, 'Bo'), 'changed')
      const later = readings.at(-1)
      assert.ok(later)
      await known.keep(later)
      const [entry] = await known.listed()
      assert.deepEqual([entry?.entry, entry?.by], [listed, 'Bo'])
      await known.unlist(entry?.id ?? '')
      assert.equal((await only(known, 'Federal Harbour Board')).name, 'Federal Harbour Board')
      await assert.rejects(known.unlist('0123456789ab'), { code: 'not-in-record' })
      for await (const { problem } of known.verify()) assert.fail(problem)
      await known.close()
    })

    test('lists: pages, orders, kinds and names', async () => {
      const all = await store.people({ kind: 'people', sort: 'name' })
      assert.deepEqual(
        all.agents.map(({ name }) => name),
        ['Ida Moe', 'Karl Renn'],
      )
      const names: string[] = []
      for (let page: string | null | undefined; page !== null;) {
        const found: Awaited<ReturnType<Store['people']>> = await store.people({
          sort: 'reports',
          limit: 1,
          page,
        })
        names.push(...found.agents.map(({ name }) => name))
        page = found.next
      }
      assert.deepEqual(names.toSorted(), ['Federal Harbour Board', 'Ida Moe', 'Karl Renn'])
      assert.equal((await store.people({ kind: 'institutions' })).total, 1)
      assert.equal((await store.people({ name: 'mo*' })).total, 1)
      assert.equal((await store.people({ name: '—' })).total, 0)
      await assert.rejects(store.people({ limit: 0 }), { code: 'usage' })
      await assert.rejects(store.people({ page: 'x' }), { code: 'usage' })
      await assert.rejects(store.members('nobody'), { code: 'not-in-record' })
    })

    test('a day that is given later says whom a surname means then', async () => {
      const moved = await fill(readings.slice(0, 3))
      const bare = readings[2] ?? assert.fail()
      const verdict = { kind: 'report', report: bare.report.id, published: '1987-03-03' } as const
      const { id } = await moved.decide(verdict, { by: 'Ann Lee' }, read)
      assert.equal((await moved.who('Moe')).length, 2)
      await moved.undo(id, 'Ann Lee', read)
      assert.equal((await moved.who('Moe')).length, 1)
      await moved.remove(readings[0]?.report.id ?? '')
      await moved.remove(readings[1]?.report.id ?? '')
      assert.deepEqual(
        (await moved.who('Moe')).map(({ name, reports }) => [name, reports]),
        [['Moe', 1]],
      )
      for await (const { problem } of moved.verify()) assert.fail(problem)
      await moved.close()
    })

    test('what is removed leaves nothing of it behind', async () => {
      const emptied = await fill(readings)
      for (const { report } of readings) {
        await emptied.remove(report.id)
        for await (const { problem } of emptied.verify()) assert.fail(problem)
      }
      assert.equal((await emptied.people()).total, 0)
      await emptied.close()
    })
  })
}
