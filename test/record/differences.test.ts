import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import type { Reading } from '../../src/data-model/index.ts'
import { makeReader, type Reader } from '../../src/reading/index.ts'
import { openStore, type KeptDifference, type Store } from '../../src/record/index.ts'
import { runCli } from '../cli/run-cli.ts'
import { comparer } from './comparer.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

const told = 'Coastal Agency director Peter Moe said the ministry met the rebels in May.'
const denied =
  'Harbour Ministry spokeswoman Ann Lind said the ministry never met the rebels in May.'
const days = ['2021-03-02', '2021-03-04', '2021-03-06', '2021-03-08'] as const

let reader: Reader
before(async () => {
  reader = await makeReader()
})
after(() => reader.close())

/** A report, read; `day`: how many reports before it have an earlier day. */
const readText = (text: string, day = 0): Promise<Reading> =>
  reader.read({ content: text, source: `${day}.txt`, published: days[day] ?? '2021-04-01' })

for (const kind of recordKinds) {
  describe(`differences in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    before(async () => {
      places = await kind.open()
    })
    after(() => places.close())

    /** A record of reports, one a day; without a network nothing is compared. */
    async function keepAll(
      texts: readonly string[],
      options: { readonly compared?: boolean } = {},
    ): Promise<{ readonly store: Store; readonly place: string }> {
      const place = await places.newPlace()
      const store = await openStore(place, {
        create: true,
        comparer: options.compared === false ? undefined : comparer,
      })
      for (const [day, text] of texts.entries()) await store.keep(await readText(text, day))
      return { store, place }
    }

    const by = { by: 'Ann Lee' }
    const read = (taken: Parameters<Reader['read']>[0]) => reader.read(taken)

    test('are there as soon as a report is kept, with who, when, by what and in which words', async () => {
      const { store } = await keepAll([denied, told])
      const { differences, total, next, waiting } = await store.differences()
      assert.deepEqual([differences.length, total, next, waiting], [1, 1, null, 0])
      const [one] = differences
      assert.ok(one)
      assert.deepEqual(
        [one.relation, one.between, one.order, one.a.source, one.b.source, one.more],
        ['differ', 'offices', 'a first', '0.txt', '1.txt', 0],
      )
      assert.deepEqual(
        [one.a, one.b].map(({ speakers, seat }) => [...speakers, seat?.name]),
        [
          ['Ann Lind', 'Harbour Ministry'],
          ['Peter Moe', 'Coastal Agency'],
        ],
      )
      assert.ok(one.words.some(({ a }) => a?.text === 'never'))
      assert.equal(one.model, (await comparer()).name)
      assert.equal(one.decision, null)
      assert.match(one.matter, /^m-[\da-f]{24}-\d+$/)
      await store.close()
    })

    test('wait if there is no network, and are found once there is', async () => {
      const { store, place } = await keepAll([denied, told], { compared: false })
      assert.deepEqual((await store.differences()).waiting, 2)
      assert.deepEqual(await collect(store.compareWaiting()), [])
      await store.close()
      const again = await openStore(place, { comparer })
      assert.equal((await collect(again.compareWaiting())).length, 2)
      assert.deepEqual(await collect(again.compareWaiting()), [])
      const { differences, waiting } = await again.differences()
      assert.deepEqual([differences.length, waiting], [1, 0])
      await again.close()
    })

    test('are asked for by who, by what, since when, by words, on a matter, of a statement', async () => {
      const { store } = await keepAll([denied, told])
      const [one] = (await store.differences()).differences
      assert.ok(one)
      const count = async (options: Parameters<Store['differences']>[0]) =>
        (await store.differences(options)).total
      assert.equal(await count({ of: 'moe' }), 1)
      assert.equal(await count({ of: 'Harbour ministry' }), 1)
      assert.equal(await count({ of: 'Moeller' }), 0)
      assert.equal(await count({ of: 'mo%' }), 0)
      assert.equal(await count({ between: ['Coastal Agency', 'Lind'] }), 1)
      assert.equal(await count({ between: ['Moe', 'Moe'] }), 0)
      assert.equal(await count({ since: '2021-03-04' }), 1)
      assert.equal(await count({ since: '2021-03-05' }), 0)
      assert.equal(await count({ query: 'rebels' }), 1)
      assert.equal(await count({ query: 'fish' }), 0)
      assert.equal(await count({ parties: 'offices' }), 1)
      assert.equal(await count({ parties: 'one speaker' }), 0)
      assert.equal(await count({ by: 'number' }), 0)
      assert.equal(await count({ matter: one.matter }), 1)
      assert.equal(await count({ statement: one.a.statement }), 1)
      assert.equal(await count({ statement: `${'0'.repeat(24)}-7` }), 0)
      assert.equal(await count({ relation: 'agree' }), 0)
      assert.equal(await count({ relation: 'any' }), 1)
      await assert.rejects(store.differences({ of: '…' }), { code: 'usage' })
      await assert.rejects(store.differences({ limit: 101 }), { code: 'usage' })
      await assert.rejects(store.differences({ page: 'x' }), { code: 'usage' })
      await store.close()
    })

    test('that a person found to be no pair are gone, until that is taken back', async () => {
      const { store } = await keepAll([denied, told])
      const one = await only(store)
      const { a, b } = one
      const wrong = await store.decide(
        { kind: 'difference', a: b.statement, b: a.statement, relation: 'none' },
        by,
        read,
      )
      assert.equal((await store.differences()).total, 0)
      const [left] = (await store.differences({ relation: 'none' })).differences
      assert.deepEqual([left?.relation, left?.decision?.by], ['none', 'Ann Lee'])
      await store.undo(wrong.id, 'Ann Lee', read)
      assert.deepEqual(await only(store), one)
      await store.decide(
        { kind: 'difference', a: a.statement, b: b.statement, relation: 'differ', by: ['time'] },
        by,
        read,
      )
      const decided = await only(store)
      assert.deepEqual(decided.by, ['time'])
      // As sure as it is who speaks.
      assert.ok(decided.clearness > 0.95)
      assert.deepEqual(await collect(store.verify()), [])
      await store.close()
    })

    test('can be added by hand, and are gone when that is taken back', async () => {
      const { store } = await keepAll([told, 'Port Union president Bo Ek said fish was dear.'])
      const [a, b] = await statementsOf(store)
      assert.ok(a !== undefined && b !== undefined)
      const verdict = { kind: 'difference', a, b, relation: 'differ', by: ['number'] } as const
      const made = await store.decide(verdict, by, read)
      const one = await only(store)
      assert.deepEqual([one.model, one.by], [null, ['number']])
      await store.undo(made.id, 'Ann Lee', read)
      assert.equal((await store.differences()).total, 0)
      for (const wrong of [
        { ...verdict, b: a },
        { ...verdict, relation: 'agree' as const },
        { ...verdict, a: `${'0'.repeat(24)}-7` },
      ])
        await assert.rejects(store.decide(wrong, by, read))
      assert.deepEqual(await collect(store.verify()), [])
      await store.close()
    })

    test('follow who speaks: another speaker, one whom nobody knows, two who are the same', async () => {
      const { store } = await keepAll([denied, told])
      const { b } = await only(store)
      const lind = await store.decide(
        { kind: 'speaker', statement: b.statement, name: 'Ann Lind' },
        by,
        read,
      )
      assert.equal((await only(store)).between, 'one speaker')
      await store.undo(lind.id, 'Ann Lee', read)
      assert.equal((await only(store)).between, 'offices')
      const nobody = await store.decide(
        { kind: 'speaker', statement: b.statement, name: null },
        by,
        read,
      )
      assert.equal((await store.differences()).total, 0)
      await store.undo(nobody.id, 'Ann Lee', read)
      assert.equal((await only(store)).between, 'offices')
      const [ann] = await store.who('Ann Lind')
      const [moe] = await store.who('Peter Moe')
      assert.ok(ann && moe)
      await store.decide({ kind: 'merge', agent: moe.id, into: ann.id }, by, read)
      const joined = await only(store)
      assert.deepEqual([joined.between, joined.shift], ['one speaker', true])
      assert.deepEqual(await collect(store.verify()), [])
      await store.close()
    })

    test('know the office of someone from another report of those days', async () => {
      const { store } = await keepAll([
        'Harbour Ministry spokeswoman Ann Lind said it rained.',
        told,
        'Ann Lind said the ministry never met the rebels in May.',
      ])
      const { b } = await only(store)
      assert.deepEqual(b.seat, { party: null, name: 'Harbour Ministry', basis: 'carried' })
      await store.close()
    })

    test('are gone with a report, and worked out again when one is read anew', async () => {
      const { store } = await keepAll([denied, told])
      const { a, b } = await only(store)
      const reading = await store.reading(b.report)
      assert.ok(reading)
      const [statement] = reading.statements
      assert.ok(statement)
      // As another model might read: nothing is denied, and the content begins later.
      const [content] = statement.content
      assert.ok(content)
      const start = content.start + 'the '.length
      const moved = {
        ...statement,
        id: `${b.report}-${start}`,
        content: [{ ...content, start, text: content.text.slice('the '.length) }],
      } as unknown as typeof statement
      await store.reread(b.report, async () => ({ ...reading, statements: [moved] }))
      assert.equal((await only(store)).b.statement, moved.id)
      assert.deepEqual((await store.differences({ statement: b.statement })).total, 1)
      assert.deepEqual(await collect(store.verify()), [])
      await store.remove(a.report)
      const { total, waiting } = await store.differences()
      assert.deepEqual([total, waiting], [0, 0])
      assert.deepEqual(await collect(store.verify()), [])
      await store.close()
    })

    test('are found by whichever of two that add at once comes later', async () => {
      const { store, place } = await keepAll(['Port Union president Bo Ek said fish was dear.'])
      await store.close()
      const added = await Promise.all(
        [denied, told].map((text, day) =>
          runCli(['add', '--record', place, '--published', days[day] ?? '', '-'], { input: text }),
        ),
      )
      assert.deepEqual(
        added.map(({ code }) => code),
        [0, 0],
        added.map(({ stderr }) => stderr).join('\n'),
      )
      const again = await openStore(place)
      assert.equal((await only(again)).b.speakers[0], 'Peter Moe')
      assert.equal((await again.differences()).waiting, 0)
      assert.deepEqual(await collect(again.verify()), [])
      await again.close()
    })

    test('rest on one of the reports that give an utterance, and on another if that one is gone', async () => {
      const { store } = await keepAll([told, denied, `It rained. ${denied}`])
      const { total } = await store.differences({ each: true, relation: 'any' })
      assert.equal(total, 1)
      const { b } = await only(store)
      await store.remove(b.report)
      assert.notEqual((await only(store)).b.report, b.report)
      assert.deepEqual(await collect(store.verify()), [])
      await store.close()
    })

    test('are told also of what two outlets make of one utterance', async () => {
      const { store } = await keepAll([
        '“There are no plans for joint patrols with Tavrenia,” Ann Lind told reporters.',
        'Ann Lind said: “There are no plans for joint patrols with Tavrenia at this time.”',
        'Ann Lind told reporters: “There are no plans for joint patrols with Tavrenia.”',
      ])
      const one = await only(store)
      assert.deepEqual(
        [one.relation, one.by, one.retold, one.shift, one.between],
        ['differ', ['time'], true, false, 'one speaker'],
      )
      assert.deepEqual(
        one.words.map(({ a, b }) => [a?.text, b?.text]),
        [[undefined, 'at this time']],
      )
      await store.close()
    })

    test('are an agreement if two offices say something together, until a person finds it is none', async () => {
      const { store } = await keepAll([
        'Harbour Ministry spokeswoman Ann Lind and Coastal Agency director Peter Moe said the port would open in May.',
      ])
      const { differences } = await store.differences({ relation: 'agree' })
      const [one] = differences
      assert.ok(one)
      assert.equal(one.between, 'offices')
      assert.deepEqual([one.a, one.b].flatMap(({ speakers }) => speakers).toSorted(), [
        'Ann Lind',
        'Peter Moe',
      ])
      const { statement } = one.a
      const verdict = { kind: 'difference', a: statement, b: statement, relation: 'none' } as const
      const { id } = await store.decide(verdict, by, read)
      assert.equal((await store.differences({ relation: 'any' })).total, 0)
      await store.undo(id, 'Ann Lee', read)
      assert.equal((await store.differences({ relation: 'agree' })).total, 1)
      assert.deepEqual(await collect(store.verify()), [])
      await store.close()
    })

    test('of one matter between the same two stand behind the clearest, page by page', async () => {
      const { store } = await keepAll([
        told,
        denied,
        'Harbour Ministry spokesman Jan Holt said nobody from the ministry met the rebels in May.',
      ])
      const between = ['Coastal Agency', 'Harbour Ministry'] as const
      const queue = await store.differences({ between })
      assert.equal(queue.total, 1)
      assert.equal(queue.differences[0]?.more, 1)
      const each = await store.differences({ between, each: true, limit: 1 })
      assert.equal(each.total, 2)
      assert.ok(each.next !== null)
      const rest = await store.differences({ between, each: true, limit: 1, page: each.next })
      assert.equal(rest.next, null)
      assert.notEqual(rest.differences[0]?.id, each.differences[0]?.id)
      await assert.rejects(store.differences({ each: true, of: 'Moe', page: each.next }), {
        code: 'usage',
      })
      await store.close()
    })
  })
}

async function only(store: Store): Promise<KeptDifference> {
  const { differences } = await store.differences()
  assert.equal(differences.length, 1)
  const [one] = differences
  assert.ok(one)
  return one
}

async function statementsOf(store: Store): Promise<readonly string[]> {
  const { hits } = await store.search('', { limit: 100 })
  return hits.map(({ statement }) => statement.id)
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
