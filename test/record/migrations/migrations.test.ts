import { hashText } from '../../../src/hash-text.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import Database from 'better-sqlite3'

import { withPresentNames } from '../../../src/data-model/former-names.ts'
import { openStore, type Store } from '../../../src/record/index.ts'

type Use = (store: Store) => Promise<void>

/** A file of a record as an earlier schema made it, opened once for each use: the first finds what was just brought to the present schema. */
async function openEarlier(schema: string, ...uses: readonly Use[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const file = join(folder, 'old.sqlite')
  const database = new Database(file)
  database.exec(readFileSync(new URL(schema, import.meta.url), 'utf8'))
  database.close()
  for (const use of uses) {
    const store = await openStore(file)
    try {
      await use(store)
      for await (const fault of store.verify()) assert.fail(fault.problem)
    } finally {
      await store.close()
    }
  }
  rmSync(folder, { recursive: true })
}

test('a record of schema 1 is brought to the present one when it is opened, with all that is in it', async () => {
  const findAll: Use = async (store) => {
    const [agent] = await store.who('Ida Renner')
    assert.ok(agent)
    assert.equal(agent.statements, 2)
    const { hits } = await store.search(`channel party:"${agent.id}"`)
    assert.deepEqual(
      hits.map(({ statement }) => statement.speakers[0]?.name),
      ['Ida Renner'],
    )
    // What was kept then, but for the names of its fields.
    const reading = (await store.readingJson('aa930ab31dfff96d35190e66')) ?? ''
    const kept = 'eb2eba11538e224934d5b8cfe1f6a9cf1abf0bbca2ffec21bdbc814d921d433a'
    assert.equal(hashText(withFormerNames(reading)), kept)
  }
  await openEarlier('schema-1.sql', findAll, findAll)
})

test('a record of schema 3 keeps who was called what by which reports', async () => {
  const titlesOf = async (store: Store) =>
    (await store.who('Ida Renner')).map(({ titles }) => titles)
  const titled = { title: 'Harbour Minister', institution: null, first: '2021-03-02' }
  await openEarlier(
    'schema-3.sql',
    async (store) => {
      assert.deepEqual(await titlesOf(store), [[{ ...titled, last: '2021-03-09' }]])
      await store.remove('78e5f8eb01b4658394abb64b')
    },
    async (store) => {
      assert.deepEqual(await titlesOf(store), [[{ ...titled, last: '2021-03-02' }]])
      await store.remove('16d927455ed9cc4ebad9a957')
      assert.deepEqual(await titlesOf(store), [])
    },
  )
})

/** The JSON of a reading with the fields that it had up to schema 5. */
const withFormerNames = (reading: string): string =>
  reading
    .replaceAll(/"kind":"(?:speech|belief)","turn":(?:true|false),/g, '')
    .replaceAll(/,"confidence":[\d.]+\},"utterance":"made"/g, '}')
    .replaceAll('"matter":null,', '')
    .replaceAll(',"seat":null', '')
    .replaceAll('"provenance":{', '"made":{')
    .replaceAll('"repeats":[],"said"', '"again":[],"said"')
    .replaceAll(/"repeats":(\[[^\]]*\])\}/g, '"again":$1}')
    .replaceAll('"addressees":', '"to":')
    .replaceAll('"evidence":', '"why":')
    .replaceAll('"affiliation":', '"of":')

/** What a record of schema 5 holds, with the present names. */
const holdsAll: Use = async (store) => {
  const { hits } = await store.search('winter')
  const [hit] = hits
  assert.equal(hit?.statement.authority, 'unnamed')
  assert.match(hit.statement.addressees[0]?.mention.text ?? '', /^the Ledger/)
  assert.ok(hit.statement.evidence.length > 0)
  const told = (await store.search('pilots')).hits[0]
  assert.equal(
    told?.parties.some(({ affiliation }) => affiliation !== null),
    true,
  )
  const again = (await store.search('to:reporters')).hits[0]
  assert.deepEqual([again?.statement.repeats.length, again?.alsoCount], [1, 1])
  const reading = (await store.reading(told.report.id)) ?? assert.fail()
  assert.match(reading.provenance.model, /^attribution-/)
  assert.deepEqual(withPresentNames(reading), reading)
}

test('a record of schema 5 has the present names of fields, and a chain that says so', async () => {
  let head: string | null = null
  await openEarlier(
    'schema-5.sql',
    holdsAll,
    async (store) => {
      const counts = await store.count()
      // Two reports, a decision, the schema; each report again, and the schema again.
      assert.deepEqual([counts.reports, counts.entries], [2, 7])
      head = counts.head
    },
    async (store) => assert.equal((await store.count()).head, head),
  )
})

test('lines that an earlier Onrecord wrote are imported with the present names of fields', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const store = await openStore(join(folder, 'new.sqlite'), { create: true })
  const lines = readFileSync(new URL('schema-5.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  assert.ok(lines.some((line) => line.includes('"made":{')))
  for (const line of lines) assert.notEqual((await store.restore(line)).outcome, 'refused')
  await holdsAll(store)
  for await (const fault of store.verify()) assert.fail(fault.problem)
  // The same lines once more change nothing.
  const { entries } = await store.count()
  for (const line of lines) assert.equal((await store.restore(line)).outcome, 'known')
  assert.equal((await store.count()).entries, entries)
  await store.close()
  rmSync(folder, { recursive: true })
})
