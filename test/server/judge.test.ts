import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

import { makePairJudge } from '../../src/index.ts'
import { openStore } from '../../src/record/index.ts'
import { makeApp, type Services } from '../../src/server/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
const store = await openStore(join(folder, 'r.sqlite'), { create: true })
const judge = await makePairJudge()
after(async () => {
  await judge.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

function ask(body: unknown, services: Partial<Services> = {}) {
  const app = makeApp(
    {
      store,
      read: () => Promise.reject(new Error('nothing is read here')),
      judge: (pairs) => judge.judge(pairs),
      maxSize: 100_000,
      ...services,
    },
    { hosts: ['localhost'], token: null, onFailure: (error) => assert.fail(String(error)) },
  )
  return app.request('/api/judge', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

test('pairs are judged as on the command line, in order', async () => {
  const pairs = [
    { a: 'We would not rule out talks.', b: 'There are no plans for talks.' },
    { a: 'The port is closed.', b: { text: 'It is.', matter: 'whether the port is closed' } },
  ]
  const answer = await ask({ pairs })
  assert.equal(answer.status, 200)
  assert.deepEqual(await answer.json(), { judgements: await judge.judge(pairs) })
})

test('what is no pair, too many pairs, and a server that judges none are refused', async () => {
  const one = { a: 'The port is closed.', b: 'The port is open.' }
  const many = Array.from({ length: 201 }, () => one)
  for (const pairs of [[{ a: 'The port' }], [{ a: '', b: '…' }], 'pairs', many])
    assert.equal((await ask({ pairs })).status, 400)
  assert.equal((await ask({ pairs: [one] }, { judge: undefined })).status, 404)
})
