import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { parse } from 'csv-parse/sync'

import { openStore, type Store } from '../../src/record/index.ts'
import { makeApp } from '../../src/server/index.ts'
import { readExamples } from '../record/example-readings.ts'

describe('pages, exports and changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  let store: Store
  let readings: readonly Reading[] = []
  let app: ReturnType<typeof makeApp>
  before(async () => {
    readings = await readExamples()
    store = await openStore(join(folder, 'r.sqlite'), { create: true })
    for (const reading of readings.slice(0, 5)) await store.keep(reading)
    app = makeApp(
      { store, read: () => assert.fail('nothing is read here'), maxSize: 100_000 },
      { hosts: ['localhost'], token: null, onFailure: (error) => assert.fail(String(error)) },
    )
  })
  after(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  test('every page starts from one document, whose nonce is new each time', async () => {
    const nonces = new Set<string>()
    for (const path of [
      '/',
      '/statements/1-2',
      '/reports/1',
      '/parties/1',
      '/said',
      '/compare',
      '/add',
      '/reports',
      '/parties',
      '/questions',
      '/differences',
      '/matters/m-1',
      '/decisions',
      '/help',
    ]) {
      const answer = await app.request(path)
      assert.equal(answer.status, 200, path)
      const policy = answer.headers.get('content-security-policy') ?? ''
      const [, nonce = ''] = /style-src 'self' 'nonce-([^']+)'/.exec(policy) ?? []
      assert.match(policy, /script-src 'self';/)
      const text = await answer.text()
      assert.ok(text.includes(`content="${nonce}"`), path)
      assert.ok(!text.includes('NONCE'))
      nonces.add(nonce)
    }
    assert.equal(nonces.size, 14)
  })

  test('the files of the pages are cached for good, and no path leads out of their folder', async () => {
    const [, script = ''] =
      /src="(\/assets\/[^"]+\.js)"/.exec(await (await app.request('/')).text()) ?? []
    const answer = await app.request(script)
    assert.equal(answer.headers.get('content-type'), 'text/javascript; charset=utf-8')
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
    for (const path of [
      '/../package.json',
      '/assets/../../package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/%2e%2e%2fpackage.json',
      '/assets/',
    ]) {
      assert.equal((await app.request(path)).status, 404, path)
    }
  })

  test('a page that is none is told so: to a browser on a page, to a program as a problem', async () => {
    const page = await app.request('/nothing', { headers: { accept: 'text/html' } })
    assert.equal(page.status, 404)
    assert.match(page.headers.get('content-type') ?? '', /text\/html/)
    const problem = await app.request('/nothing')
    assert.equal(problem.headers.get('content-type'), 'application/problem+json')
    assert.equal(
      (await app.request('/api/nothing', { headers: { accept: 'text/html' } })).headers.get(
        'content-type',
      ),
      'application/problem+json',
    )
  })

  test('the data of a page stands beside it', async () => {
    const id = readings[0]?.report.id ?? ''
    for (const [path, target] of [
      ['/statements.json?q=patrols', '/api/statements?q=patrols'],
      ['/statements.csv?q=patrols', '/api/export?format=csv&q=patrols'],
      ['/reports.json?limit=2', '/api/reports?limit=2'],
      ['/said.json?quotation=no', '/api/said?quotation=no'],
      ['/parties.json?name=orrel', '/api/people?name=orrel'],
      ['/questions.json', '/api/questions'],
      ['/differences.json?of=orrel', '/api/differences?of=orrel'],
      ['/decisions.json', '/api/decisions'],
      [`/reports/${id}.csv`, `/api/export?format=csv&q=report:${id}`],
      [`/reports/${id}.json`, `/api/reports/${id}`],
      [`/parties/${id}-p3.csv`, `/api/export?format=csv&q=party:${id}-p3`],
    ] as const) {
      const answer = await app.request(path)
      assert.deepEqual([answer.status, answer.headers.get('location')], [302, target])
      assert.equal((await app.request(target)).status, 200)
    }
  })

  test('a program that takes JSON alone is led from a page to its data', async () => {
    const { id } = readings[0]?.report ?? assert.fail()
    const headers = { accept: 'application/json' }
    for (const [path, target] of [
      ['/reports?limit=2', '/api/reports?limit=2'],
      ['/decisions', '/api/decisions'],
      [`/reports/${id}`, `/api/reports/${id}`],
    ] as const) {
      const answer = await app.request(path, { headers })
      assert.deepEqual([answer.status, answer.headers.get('location')], [302, target])
      const page = await app.request(path, { headers: { accept: 'text/html,application/json' } })
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/)
    }
  })

  test('the statements of a report are a file, and no others', async () => {
    const { report, statements } = readings[1] ?? assert.fail()
    const answer = await app.request(`/api/export?format=csv&q=report:${report.id}`)
    const rows: readonly string[][] = parse(await answer.text())
    assert.equal(rows.length - 1, statements.length)
    assert.equal((await store.search('report:0123456789ab')).hits.length, 0)
  })

  test('what a search finds is handed out as a file', async () => {
    const answer = await app.request('/api/export?format=csv&bom=true&q=outlet:ledger')
    assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/)
    assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="onrecord.csv"')
    const rows: readonly string[][] = parse(await answer.text(), { bom: true })
    const { hits } = await store.search('outlet:ledger', { limit: 1000, each: true })
    assert.ok(hits.length > 10)
    assert.equal(rows.length - 1, hits.length)
    const lines = (await (await app.request('/api/export')).text()).trimEnd().split('\n')
    assert.equal(lines.filter((line) => line.startsWith('{"report"')).length, 5)
    const problem = await app.request('/api/export?format=csv&q=(')
    assert.deepEqual(
      [problem.status, problem.headers.get('content-type')],
      [400, 'application/problem+json'],
    )
  })

  test('changes are told as they happen', async () => {
    const ending = new AbortController()
    const answer = await app.request('/api/changes', { signal: ending.signal })
    assert.equal(answer.headers.get('content-type'), 'text/event-stream')
    const reader = (answer.body ?? assert.fail()).pipeThrough(new TextDecoderStream()).getReader()
    assert.equal((await reader.read()).value, ': listening\n\n')
    const report = readings[4]?.report.id ?? ''
    assert.equal((await app.request(`/api/reports/${report}`, { method: 'DELETE' })).status, 200)
    assert.equal(
      (await reader.read()).value,
      `data: ${JSON.stringify({ kind: 'removed', report })}\n\n`,
    )
    await reader.cancel()
    ending.abort()
  })
})
