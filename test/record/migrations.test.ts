import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import Database from 'better-sqlite3'

import { openStore } from '../../src/record/index.ts'

test('a record of an earlier schema is brought to the present one when it is opened, with all that is in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const file = join(folder, 'old.sqlite')
  const database = new Database(file)
  database.exec(readFileSync(new URL('schema-1.sql', import.meta.url), 'utf8'))
  const reading = database.prepare<[], string>('select reading from report').pluck().get()
  database.close()
  for (const _ of ['at first', 'and again']) {
    const store = await openStore(file)
    try {
      const [agent] = await store.who('Ida Renner')
      assert.ok(agent)
      assert.equal(agent.statements, 2)
      const { hits } = await store.search('channel party:"' + agent.id + '"')
      assert.deepEqual(
        hits.map(({ statement }) => statement.speakers[0]?.name),
        ['Ida Renner'],
      )
      assert.equal(await store.readingJson('aa930ab31dfff96d35190e66'), reading)
      for await (const fault of store.verify()) assert.fail(fault.problem)
    } finally {
      await store.close()
    }
  }
  rmSync(folder, { recursive: true })
})
