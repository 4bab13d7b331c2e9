import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { OnrecordError } from '../../src/errors.ts'
import { openStore, type IntegrityFault } from '../../src/record/index.ts'
import { connectSqlite, openSqlite } from '../../src/record/databases/sqlite/sqlite.ts'
import { makeStore } from '../../src/record/make-store.ts'
import { makeRandom } from '../random.ts'
import { readExamples } from './example-readings.ts'
import { recordKinds, type RecordKind, type RecordPlaces } from './record-kinds.ts'

describe('verify in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const file = join(folder, 'record.sqlite')
  let readings: readonly Reading[] = []
  before(async () => {
    readings = await readShortest(3)
    const store = await openStore(file, { create: true })
    for (const reading of readings) await store.keep(reading)
    await store.close()
  })
  after(() => rmSync(folder, { recursive: true }))

  test('finds each of 1,000 single bytes of readings changed, one at a time', async () => {
    const database = openSqlite(file, false)
    const store = await makeStore(connectSqlite(database))
    // What is not to last need not wait for the disk.
    database.pragma('synchronous = off')
    const change = database.prepare('update report set reading = cast(? as text) where id = ?')
    const random = makeRandom(1)
    const missed: string[] = []
    for (let count = 0; count < 1000; count++) {
      const reading = readings[random(readings.length)]
      assert.ok(reading)
      const kept = JSON.stringify(reading)
      const bytes = Buffer.from(kept)
      const at = random(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
      change.run(bytes, reading.report.id)
      const faults: IntegrityFault[] = []
      for await (const fault of store.verify()) faults.push(fault)
      if (!faults.some(({ report }) => report === reading.report.id))
        missed.push(`byte ${at} of ${reading.report.id}`)
      change.run(Buffer.from(kept), reading.report.id)
    }
    assert.deepEqual(missed, [])
    for await (const fault of store.verify()) assert.fail(fault.problem)
    await store.close()
  })

  test('finds each of 300 single bytes changed where a text stands in the file itself', async () => {
    const whole = readFileSync(file)
    const random = makeRandom(2)
    const changed = join(folder, 'changed.sqlite')
    let found = 0
    while (found < 300) {
      const bytes = Buffer.from(JSON.stringify(readings[random(readings.length)]))
      const piece = bytes.subarray(random(bytes.length - 60)).subarray(0, 60)
      const at = whole.indexOf(piece)
      // A piece that runs over two pages of the file stands nowhere in it as a whole.
      if (at < 0) continue
      const copy = Buffer.from(whole)
      const place = at + random(60)
      copy[place] = (copy[place] ?? 0) ^ (1 << random(8))
      writeFileSync(changed, copy)
      assert.notDeepEqual(await faultsOf(changed), [], `byte ${place} of the file`)
      found++
    }
  })
})

type Change = readonly [sql: string, fault: RegExp]

const changes: readonly Change[] = [
  [
    `update report set text_hash = replace(text_hash, substr(text_hash, 1, 1), 'x')`,
    /text is not the one/,
  ],
  [`update report set reading_hash = 'x'`, /reading is not the one/],
  [`update report set reading = replace(reading, ' the ', ' tho ')`, /reading is not the one/],
  [`update statement set words = words || ' not'`, /statement .* is found by is not what it says/],
  [`update statement set act = 'deny' where number = 3`, /is found by is not what it says/],
  [`update statement set said_start = '1900-01-01' where number = 3`, /is found by/],
  [`delete from statement where number = 3`, /is found by/],
  [`update name set name = 'Nobody' where number = 1`, /is found by/],
]

/** What can go wrong in one kind of database alone. */
const ownChanges: Readonly<Record<RecordKind['name'], readonly Change[]>> = {
  SQLite: [
    [
      `insert into statement_words(statement_words) values ('delete-all')`,
      /index of the words of statements/,
    ],
    [
      `pragma foreign_keys = off; update statement set report = 'x' where number = 3`,
      /belongs to nothing/,
    ],
  ],
  PostgreSQL: [
    [
      `update statement set tokens = tokens || ' not ' where number = 3`,
      /index of the words of statements/,
    ],
    [`update name set tokens = ' nobody '`, /index of the words of names/],
    [`update word_count set words = words + 1`, /counted wrongly/],
    [`drop table decision`, /a table is not there/],
  ],
}

for (const kind of recordKinds) {
  describe(`verify in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let whole: string
    let readings: readonly Reading[] = []
    before(async () => {
      readings = await readShortest(3)
      places = await kind.open()
      whole = await places.newPlace()
      const store = await openStore(whole, { create: true })
      for (const reading of readings) await store.keep(reading)
      await store.close()
    })
    after(() => places.close())

    test('finds nothing wrong with what is as it was kept', async () => {
      assert.deepEqual(await faultsOf(whole), [])
    })

    for (const [statement, message] of [...changes, ...ownChanges[kind.name]]) {
      test(`finds what this did: ${statement}`, async () => {
        const changed = await places.copy(whole)
        await places.change(changed, statement)
        const faults = await faultsOf(changed)
        assert.ok(
          faults.some((problem) => message.test(problem)),
          faults.join('\n'),
        )
      })
    }

    test('what is not as it was kept is not given out', async () => {
      const changed = await places.copy(whole)
      await places.change(changed, `update report set reading = replace(reading, ' no ', ' some ')`)
      const store = await openStore(changed)
      const damaged = readings.find((reading) => JSON.stringify(reading).includes(' no '))
      await assert.rejects(store.readingJson(damaged?.report.id ?? ''), { code: 'report-damaged' })
      await assert.rejects(store.search('', { limit: 1000 }), { code: 'report-damaged' })
      await store.close()
    })
  })
}

/** The readings of the shortest examples. */
async function readShortest(count: number): Promise<readonly Reading[]> {
  const all = await readExamples()
  return all.toSorted((a, b) => a.report.text.length - b.report.text.length).slice(0, count)
}

/** What is wrong with a record, also where it cannot even be opened. */
async function faultsOf(file: string): Promise<readonly string[]> {
  const problems: string[] = []
  try {
    const store = await openStore(file)
    try {
      for await (const { problem } of store.verify()) problems.push(problem)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    problems.push(error.message)
  }
  return problems
}
