import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../src/reading/index.ts'
import { openStore, type Read, type Store } from '../../src/record/index.ts'
import { readExamples } from './example-readings.ts'
import { makeDecidedRecord } from './decided-record.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

const transcript = `PRESS BRIEFING

MR. KIRBY: “We will go on,” the minister told us on Friday. We are glad.

Q: Did she say when?

MR. KIRBY: The talks will begin in May, the minister said.

Q: Thank you.
`

const linesOf = async (store: Store): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const line of store.lines()) lines.push(line)
  return lines
}

const restoreAll = async (store: Store, lines: readonly string[]) => {
  const outcomes: string[] = []
  for (const line of lines) outcomes.push((await store.restore(line)).outcome)
  return outcomes
}

const isWell = async (store: Store) => {
  for await (const { report, problem } of store.verify()) assert.fail(`${report}: ${problem}`)
}

for (const kind of recordKinds) {
  describe(`lines of a record in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let readings: readonly Reading[] = []
    let reader: Reader
    let store: Store
    let lines: readonly string[] = []
    const read: Read = (taken) => reader.read(taken)
    const newStore = async () => openStore(await places.newPlace(), { create: true })
    before(async () => {
      places = await kind.open()
      readings = await readExamples()
      reader = await makeReader()
      store = await newStore()
      await makeDecidedRecord(store, readings, read)
      lines = await linesOf(store)
    })
    after(async () => {
      await store.close()
      await reader.close()
      await places.close()
    })

    test('each reading as the machine made it, then each decision, then what else there is', () => {
      const kinds = lines.map((line) => {
        const value = JSON.parse(line) as object
        return 'provenance' in value ? 'reading' : (Object.keys(value)[0] ?? '')
      })
      const order = ['reading', 'listed', 'decision', 'former', 'agent', 'place', 'added']
      assert.deepEqual([...new Set(kinds)], order)
      assert.deepEqual(
        kinds,
        kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
      )
    })

    test('make the very same record again', async () => {
      const copy = await newStore()
      // The agents have the ids by which they were merged already.
      const wanted = lines.map((line) => (line.startsWith('{"agent"') ? 'known' : 'added'))
      assert.deepEqual(await restoreAll(copy, lines), wanted)
      assert.deepEqual(await linesOf(copy), lines)
      await isWell(copy)
      assert.deepEqual(await copy.decisions(), await store.decisions())
      const search = { limit: 1000, each: true, sort: 'published' } as const
      const idsOf = async (one: Store) =>
        (await one.search('', search)).hits.map(({ statement }) => JSON.stringify(statement))
      assert.deepEqual((await idsOf(copy)).toSorted(), (await idsOf(store)).toSorted())
      assert.deepEqual(await copy.who('Stanisław Orrel'), await store.who('Stanisław Orrel'))
      await copy.close()
    })

    test('go on where they were interrupted, and change nothing the second time', async () => {
      const copy = await newStore()
      await restoreAll(copy, lines.slice(0, -5))
      await restoreAll(copy, lines)
      assert.deepEqual(await linesOf(copy), lines)
      assert.deepEqual(new Set(await restoreAll(copy, lines)), new Set(['known']))
      assert.deepEqual(await linesOf(copy), lines)
      await isWell(copy)
      await copy.close()
    })

    test('bring what was taken back since, and leave what is there', async () => {
      const copy = await newStore()
      const decision = lines.findIndex((line) => line.includes('"undone":{'))
      const early = lines.map((line, index) =>
        index === decision ? line.replace(/"undone":\{.*?\}/, '"undone":null') : line,
      )
      await restoreAll(copy, early)
      assert.deepEqual(await linesOf(copy), early)
      await restoreAll(copy, lines)
      assert.deepEqual(await linesOf(copy), lines)
      await isWell(copy)
      await copy.close()
    })

    test('an agent whose first report is gone, and merged through one that nobody speaks of', async () => {
      const copy = await newStore()
      await restoreAll(copy, lines)
      const first = readings[0]?.report.id ?? ''
      await copy.remove(first)
      const left = await linesOf(copy)
      const again = await newStore()
      await restoreAll(again, left)
      assert.deepEqual(await linesOf(again), left)
      await isWell(again)
      await copy.close()
      await again.close()
    })

    test('a transcript, where a turn and what it relays first start at one place', async () => {
      const original = await newStore()
      const reading = await reader.read({ content: transcript })
      const relayed = reading.statements.filter(({ id }) => id.endsWith('b'))
      const [first, second] = relayed
      assert.ok(first && second)
      await original.keep(reading)
      await original.decide(
        { kind: 'authority', statement: first.id, authority: 'unknown' },
        { by: 'Ann Lee' },
        read,
      )
      const others = reading.statements.filter((one) => one !== second)
      await original.reread(reading.report.id, async () => ({ ...reading, statements: others }))
      const written = await linesOf(original)
      assert.ok(written.some((line) => line.startsWith(`{"former":{"id":"${second.id}"`)))
      const copy = await newStore()
      assert.deepEqual(new Set(await restoreAll(copy, written)), new Set(['added']))
      assert.deepEqual(await linesOf(copy), written)
      await isWell(copy)
      await original.close()
      await copy.close()
    })

    test('what is no line of a record is refused, with the reason, and changes nothing', async () => {
      const copy = await newStore()
      const reading = readings[0]
      const decision = lines.find((line) => line.startsWith('{"decision"')) ?? ''
      assert.ok(reading)
      const { report, statements } = reading
      const other = { ...report, id: '0'.repeat(24) }
      const [statement] = statements
      const moved = { ...statement, cue: [{ start: 0, end: 4, text: 'xxxx' }] }
      const cases: readonly (readonly [string, RegExp])[] = [
        ['', /it is not JSON/],
        ['{"report":', /it is not JSON/],
        ['[]', /it is not an object/],
        ['null', /it is not an object/],
        ['{}', /it is not a reading: report/],
        [JSON.stringify({ ...reading, statements: 3 }), /it is not a reading: statements/],
        [JSON.stringify({ ...reading, report: other, statements: [], parties: [] }), /its id/],
        [JSON.stringify({ ...reading, statements: [moved] }), /the span 0–4 is not what/],
        [JSON.stringify({ ...reading, statements: [statement, statement] }), /more than once/],
        [JSON.stringify({ ...reading, report: { ...report, text: 'x' } }), /its text is not/],
        [`{"decision":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /its "decision" is not valid/],
        [decision, /report [0-9a-f]{24} is not in the record/],
        [decision.replace(/"by":"[^"]*"/, '"by":"Somebody else"'), /what its id was made of/],
        [decision.replace('"kind":"', '"kind":"un'), /its "decision" is not valid: verdict/],
        ['{"added":{"report":"x","at":"yesterday"}}', /its "added" is not valid: report/],
        ['{"__proto__":{"report":"x"}}', /it is not a reading/],
      ]
      for (const [line, reason] of cases) {
        const restored = await copy.restore(line)
        assert.equal(restored.outcome, 'refused', line.slice(0, 100))
        assert.match(restored.outcome === 'refused' ? restored.reason : '', reason)
      }
      assert.deepEqual(await linesOf(copy), [])
      await copy.close()
    })
  })
}
