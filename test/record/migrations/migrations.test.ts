import { hashText } from '../../../src/hash-text.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import Database from 'better-sqlite3'

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
    const reading = await store.readingJson('aa930ab31dfff96d35190e66')
    const kept = 'eb2eba11538e224934d5b8cfe1f6a9cf1abf0bbca2ffec21bdbc814d921d433a'
    assert.equal(hashText(reading ?? ''), kept)
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
