import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../src/reading/index.ts'
import { openStore, type Read, type Store } from '../../src/record/index.ts'
import { makeApp } from '../../src/server/index.ts'

describe('the work of a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  let store: Store
  let reader: Reader
  before(async () => {
    store = await openStore(join(folder, 'r.sqlite'), { create: true })
    reader = await makeReader()
  })
  after(async () => {
    await reader.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })
  const make = (read: Read, faults: unknown[] = []) =>
    makeApp(
      { store, read, maxSize: 1_000_000 },
      { hosts: ['localhost'], token: null, onFailure: (error) => faults.push(error) },
    )
  const post = (app: ReturnType<typeof make>, path: string, body: string, signal?: AbortSignal) =>
    app.request(
      new Request(`http://localhost${path}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/octet-stream' },
        ...(signal && { signal }),
      }),
    )
  const lines = [1, 2, 3]
    .map((n) => JSON.stringify({ text: `Ann Lind said that number ${n} was over.` }))
    .join('\n')

  test('a report that reading fails on stops no other of its file, and is told of', async () => {
    const faults: unknown[] = []
    const read: Read = async (taken, signal) => {
      if (taken.report.text.includes('2')) throw new RangeError('secret words of the report')
      return reader.read(taken, signal)
    }
    const answer = await post(make(read, faults), '/api/reports?source=a.jsonl', lines)
    assert.equal(answer.status, 200)
    const body = (await answer.json()) as {
      readonly reports: readonly unknown[]
      readonly failures: readonly { readonly code: string; readonly detail: string }[]
    }
    assert.equal(body.reports.length, 2)
    assert.deepEqual(
      body.failures.map(({ code }) => code),
      ['report-failed'],
    )
    assert.doesNotMatch(JSON.stringify(body), /secret/)
    assert.equal(faults.length, 1)
  })

  test('where it was the only one, the answer is 500, and the next is read', async () => {
    const read: Read = async (taken) => {
      if (taken.report.text.includes('fault')) throw new RangeError('no')
      return reader.read(taken)
    }
    const app = make(read)
    assert.equal((await post(app, '/api/readings', 'The fault was hers, Lind said.')).status, 500)
    assert.equal((await post(app, '/api/readings', 'It was over, Lind said.')).status, 200)
  })

  test('one report is read at a time, some wait, and a crowd is told when to come again', async () => {
    let running = 0
    let most = 0
    const app = make(async (taken) => {
      running++
      most = Math.max(most, running)
      const reading = await reader.read(taken)
      running--
      return reading
    })
    const answers = await Promise.all(
      Array.from({ length: 30 }, async (_, n) =>
        post(app, '/api/readings', `It was ${n}, Lind said.`),
      ),
    )
    assert.equal(most, 1)
    const refused = answers.filter(({ status }) => status === 503)
    assert.ok(refused.length >= 5 && refused.length <= 10, `${refused.length}`)
    assert.equal(refused[0]?.headers.get('retry-after'), '10')
    assert.ok(answers.every(({ status }) => status === 200 || status === 503))
  })

  test('what its asker has left is broken off', async () => {
    const stop = new AbortController()
    const text = 'The port of Hjelm was closed on Monday, Ada Holm told reporters there. '
    const paragraphs = Array.from({ length: 800 }, (_, n) => `${n} ${text}`).join('\n')
    const started = performance.now()
    const whole = reader.read({ content: paragraphs })
    await whole
    const took = performance.now() - started
    let ended = Infinity
    const app = make(async (taken, signal) => {
      try {
        return await reader.read(taken, signal)
      } finally {
        ended = performance.now()
      }
    })
    const answering = post(app, '/api/readings', paragraphs, stop.signal)
    await new Promise((resolve) => setTimeout(resolve, took / 4))
    stop.abort()
    const left = performance.now()
    await Promise.resolve(answering).catch(() => undefined)
    // Between two windows, or two stages: not at once, but well before its end.
    assert.ok(ended - left < took / 2, `${ended - left} of ${took} ms`)
  })
})
