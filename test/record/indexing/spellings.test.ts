import type { Party, Reading, Statement } from '../../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { openStore, type Store } from '../../../src/record/index.ts'
import { chooseSpelling, nameKey, waysToWrite } from '../../../src/matching/name-key.ts'
import { readExamples } from '../example-readings.ts'
import { numberReadings } from '../number-readings.ts'
import { recordKinds, type RecordPlaces } from '../record-kinds.ts'

test('what is one name, and what are two', () => {
  const same = [
    ["Valdery's Defence Ministry", 'Valdery’s Defence Ministry', "VALDERY'S DEFENCE MINISTRY"],
    ['Orrel’s campaign', "Orrel's campaign", 'Orrel campaign', "the Orrel campaign's"],
    ['FactWright', 'Factwright', 'factwright'],
    ['U.S. Harbour Board', 'US Harbour Board', "U.S. Harbour Board's"],
    ['José Lind', 'Jose Lind'],
    ['the Linds’ lawyers', "Linds' lawyers", 'Linds lawyers'],
  ]
  for (const names of same) assert.equal(new Set(names.map(nameKey)).size, 1, names.join(', '))
  const others = ["Moe's", 'Moe', 'Moe House', 'Defence Ministry of Valdery', 'Defence Ministry']
  assert.equal(new Set(others.map(nameKey)).size, others.length)
})

test('the spelling that is told is found in the ways in which the others are written', () => {
  const spelt = (name: string, count: number) => ({ name, count })
  assert.equal(
    chooseSpelling([spelt('The Ledger', 9), spelt('Ledger', 2), spelt('LEDGER', 1)])?.name,
    'Ledger',
  )
  assert.equal(
    chooseSpelling([spelt('Orrel campaign', 9), spelt('Orrel’s campaign', 2)])?.name,
    'Orrel’s campaign',
  )
  assert.equal(chooseSpelling([spelt('LEDGER', 9), spelt('Ledger', 2)])?.name, 'Ledger')
  assert.equal(chooseSpelling([]), undefined)
  assert.ok(waysToWrite("Orrel's campaign").includes('Orrel campaign'))
  assert.ok(waysToWrite('U.S. Board').includes('US Board'))
  assert.ok(waysToWrite("O'Lind").includes('OLind'))
  assert.deepEqual(waysToWrite("Moe's"), ["Moe's"])
  assert.deepEqual(waysToWrite('Defence Ministry'), ['Defence Ministry'])
})

const spellings = [
  'Valdery’s Defence Ministry',
  "Valdery's Defence Ministry",
  "Valdery's Defence Ministry",
  'Valdery Defence Ministry',
  "VALDERY'S DEFENCE MINISTRY",
  'who',
  'my father',
  'QUESTION',
  'Q',
]

/** Readings of one report, whose only statement is by, and to, an institution that is each time spelt otherwise. */
function spell([reading]: readonly Reading[]): readonly Reading[] {
  const [statement] = reading?.statements ?? []
  assert.ok(reading && statement)
  const [mention] = statement.content
  assert.ok(mention)
  return spellings.flatMap((name, index) => {
    const id = `${reading.report.id}-p9`
    const party: Party = {
      id,
      name,
      kind: 'institution',
      titles: [],
      affiliation: null,
      described: null,
      mentions: [],
    }
    const one: Statement = {
      ...statement,
      speakers: [{ party: id, name: null, mention, confidence: 1, candidates: [], seat: null }],
      addressees: [{ party: id, mention }],
      via: [],
    }
    return [
      ...numberReadings([{ ...reading, parties: [party], statements: [one] }], index + 1),
    ].slice(-1)
  })
}

for (const kind of recordKinds) {
  describe(`names spelt in several ways in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let readings: readonly Reading[] = []
    let store: Store
    const open = async (some: readonly Reading[]) => {
      const opened = await openStore(await places.newPlace(), { create: true })
      for (const reading of some) await opened.keep(reading)
      return opened
    }
    before(async () => {
      places = await kind.open()
      readings = spell(await readExamples(1))
      store = await open(readings)
    })
    after(async () => {
      await store.close()
      await places.close()
    })

    test('are one value, with each entry once, and one query finds all of them', async () => {
      const { fields, total } = await store.countFacets('')
      for (const field of ['institution', 'speaker', 'to'] as const) {
        const [value, ...others] = fields[field].filter((one) => /valdery/i.test(one.value))
        assert.deepEqual(others, [], field)
        assert.equal(value?.value, "Valdery's Defence Ministry", field)
        const query = `${field}:"${value.value}"`
        const { hits } = await store.search(query, { limit: 100, each: true })
        assert.equal(hits.length, 5, query)
        assert.equal((await store.countFacets(query)).total, value.count)
        assert.ok(value.count <= total)
      }
      for (const written of ['Valdery’s Defence Ministry', "valdery's defence ministry"]) {
        const { hits } = await store.search(`institution:"${written}"`, { limit: 100, each: true })
        assert.equal(hits.length, 5, written)
      }
    })

    test('what only points to somebody is no value, and is found by its words', async () => {
      const { fields } = await store.countFacets('')
      for (const field of ['institution', 'speaker', 'to'] as const) {
        assert.deepEqual(
          fields[field].map(({ value }) => value),
          ["Valdery's Defence Ministry"],
          field,
        )
      }
      assert.equal((await store.search('speaker:"my father"', { each: true })).hits.length, 1)
    })

    test('in whatever order they came; and the record is as it was kept', async () => {
      const turned = await open(readings.toReversed())
      const [one, other] = [await store.countFacets(''), await turned.countFacets('')]
      assert.deepEqual(one, other)
      for await (const { problem } of turned.verify()) assert.fail(problem)
      await turned.close()
    })
  })
}
