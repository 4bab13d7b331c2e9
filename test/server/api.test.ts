import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { makeFetcher } from '../../src/intake/index.ts'
import { makeReader, type Reader } from '../../src/reading/index.ts'
import {
  openStore,
  type Agent,
  type AgentPage,
  type Member,
  type CorrectedReading,
  type Hit,
  type ReportPage,
  type Store,
} from '../../src/record/index.ts'
import { makeApp } from '../../src/server/index.ts'
import { readExamples } from '../record/example-readings.ts'

type Found = { readonly hits: readonly Hit[]; readonly next: string | null }
type Problem = { readonly code: string; readonly status: number; readonly detail: string }

describe('the API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const failures: unknown[] = []
  let store: Store
  let reader: Reader
  let readings: readonly Reading[] = []
  let app: ReturnType<typeof makeApp>
  before(async () => {
    readings = await readExamples()
    reader = await makeReader()
    store = await openStore(join(folder, 'r.sqlite'), { create: true })
    for (const reading of readings) await store.keep(reading)
    app = makeApp(
      { store, read: (taken) => reader.read(taken), maxSize: 100_000 },
      { hosts: ['localhost'], token: null, onFailure: (error) => failures.push(error) },
    )
  })
  after(async () => {
    assert.deepEqual(failures, [])
    await reader.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })
  const get = async <Body>(path: string): Promise<Body> => {
    const answer = await app.request(path)
    assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`)
    return (await answer.json()) as Body
  }
  const post = (path: string, body: unknown) =>
    app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const assertProblem = async (answer: Response, status: number, code: string) => {
    assert.equal(answer.status, status, await answer.clone().text())
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    const problem = (await answer.json()) as Problem
    assert.deepEqual([problem.code, problem.status], [code, status])
    assert.ok(problem.detail.length > 10)
  }

  test('statements are searched as on the command line, page after page', async () => {
    const found = await get<Found>('/api/statements?q=patrols+speaker:orrel&limit=2')
    assert.deepEqual(
      found,
      JSON.parse(JSON.stringify(await store.search('patrols speaker:orrel', { limit: 2 }))),
    )
    const each = await get<Found>('/api/statements?q=outlet:ledger&each=true&limit=5')
    assert.ok(each.next)
    const rest = await get<Found>(
      `/api/statements?q=outlet:ledger&each=true&limit=1000&page=${each.next}`,
    )
    assert.equal(
      each.hits.length + rest.hits.length,
      readings
        .filter(({ report }) => report.outlet === 'The Aldry Ledger')
        .flatMap(({ statements }) => statements).length,
    )
    const { total } = await get<{ total: number }>('/api/facets?q=outlet:ledger')
    assert.equal(total, (await store.countFacets('outlet:ledger')).total)
    const near = await get<Found>('/api/said?quotation=no+plans+for+joint+exercises')
    assert.deepEqual(
      near.hits.map(({ statement }) => statement.id),
      (await store.said('no plans for joint exercises')).map(({ statement }) => statement.id),
    )
  })

  test('one statement, one report, one party, the record', async () => {
    const [reading] = readings
    const [statement] = reading?.statements ?? []
    assert.ok(reading && statement)
    assert.deepEqual((await get<Hit>(`/api/statements/${statement.id}`)).statement, statement)
    const corrected = await get<CorrectedReading>(`/api/reports/${reading.report.id}`)
    assert.equal(corrected.reading.report.text, reading.report.text)
    assert.deepEqual(corrected.decided, [])
    const { places } = await get<{ places: readonly unknown[] }>(
      `/api/reports/${reading.report.id}/relations`,
    )
    assert.deepEqual(places, [])
    const { parties } = await get<{ parties: readonly { id: string; name: string }[] }>(
      '/api/parties?name=orrel',
    )
    assert.equal(parties[0]?.name, 'Stanisław Orrel')
    assert.deepEqual(await get(`/api/parties/${parties[0].id}`), parties[0])
    for (const { report, parties: own, statements } of readings) {
      for (const { id, name } of own) {
        const found = await get<Agent & { report?: string }>(`/api/parties/${id}`)
        if (found.report === undefined) continue
        const made = statements.filter(({ speakers }) => speakers.some(({ party }) => party === id))
        assert.deepEqual([found.id, found.name, found.report], [id, name, report.id])
        assert.ok(found.statements >= made.length)
      }
    }
    const { reports } = await get<{ reports: number }>('/api/record')
    assert.equal(reports, readings.length)
  })

  test('lists people, says why names are one, and keeps a list that is given', async () => {
    const page = await get<AgentPage>('/api/people?kind=people&sort=reports&limit=3')
    assert.equal(page.agents.length, 3)
    assert.ok(page.total > 3 && page.next)
    const [first] = page.agents
    const { members } = await get<{ members: readonly Member[] }>(
      `/api/parties/${first?.id}/members`,
    )
    assert.equal(members[0]?.name, first?.name)
    const { questions } = await get<{ questions: readonly unknown[] }>('/api/questions?limit=5')
    assert.ok(Array.isArray(questions))
    const entries = [{ name: 'War Office', kind: 'institution', otherNames: ['Defence Ministry'] }]
    const json = { 'Content-Type': 'application/json' }
    const put = (body: unknown) =>
      app.request('/api/listed', { method: 'POST', headers: json, body: JSON.stringify(body) })
    assert.deepEqual(await (await put({ entries, by: 'Ann' })).json(), {
      added: 1,
      changed: 0,
      known: 0,
    })
    assert.equal((await put({ entries: [{ kind: 'ship' }], by: 'Ann' })).status, 400)
    const { listed } = await get<{ listed: readonly { id: string }[] }>('/api/listed')
    assert.equal(listed.length, 1)
    const remove = () => app.request(`/api/listed/${listed[0]?.id}`, { method: 'DELETE' })
    assert.equal((await remove()).status, 204)
    assert.equal((await remove()).status, 404)
    assert.equal((await app.request('/api/people?sort=age')).status, 400)
    assert.equal((await app.request('/api/parties/x/members')).status, 404)
  })

  test('the reports of the record, page after page', async () => {
    const first = await get<ReportPage>('/api/reports?limit=2')
    assert.deepEqual(first, await store.reportPage({ limit: 2 }))
    const rest = await get<ReportPage>(`/api/reports?limit=100&page=${first.next}`)
    assert.equal(first.reports.length + rest.reports.length, readings.length)
    assert.equal(rest.next, null)
  })

  test('a file of several reports, and an address', async () => {
    const line = (report: object) => JSON.stringify(report)
    const body = [
      line({ title: 'One', text: '“It rains,” Ann Lind said.', published: '2021-03-30' }),
      line({ title: 'Three', text: '“It shines,” Bo Kerr said.', published: '2021-03-31' }),
    ].join('\n')
    const answer = await app.request('/api/readings?source=feed.jsonl', { method: 'POST', body })
    const { readings: read, failures: failed } = (await answer.json()) as {
      readonly readings: readonly Reading[]
      readonly failures: readonly { readonly code: string }[]
    }
    assert.deepEqual(
      [read.map(({ report }) => report.title), failed.map(({ code }) => code)],
      [['One', 'Three'], []],
    )
    const fetching = makeApp(
      {
        store,
        read: (taken) => reader.read(taken),
        maxSize: 100_000,
        fetcher: makeFetcher(),
      },
      { hosts: ['localhost'], token: null, onFailure: (error) => failures.push(error) },
    )
    const inward = '/api/reports?url=http%3A%2F%2F127.0.0.1%3A1%2F'
    await assertProblem(await fetching.request(inward, { method: 'POST' }), 403, 'address-refused')
    await assertProblem(await app.request(inward, { method: 'POST' }), 400, 'usage')
  })

  test('a decision and its undoing', async () => {
    const id = readings[0]?.statements[0]?.id ?? ''
    const verdict = { kind: 'speaker', statement: id, name: 'Ann Lind' }
    const answer = await post('/api/decisions', { verdict, by: 'Bo Kerr', why: 'the tape' })
    assert.equal(answer.status, 201)
    const decision = (await answer.json()) as { id: string }
    assert.equal((await get<Hit>(`/api/statements/${id}`)).statement.speakers[0]?.name, 'Ann Lind')
    const { decisions } = await get<{ decisions: readonly { id: string }[] }>('/api/decisions')
    assert.deepEqual(
      decisions.map((one) => one.id),
      [decision.id],
    )
    assert.equal((await post(`/api/decisions/${decision.id}/undo`, { by: 'Bo Kerr' })).status, 200)
    await assertProblem(
      await post(`/api/decisions/${decision.id}/undo`, { by: 'Bo' }),
      400,
      'usage',
    )
    await assertProblem(await post('/api/decisions/0/undo', { by: 'Bo' }), 404, 'not-in-record')
    await assertProblem(await post('/api/decisions', { verdict }), 400, 'usage')
    await assertProblem(
      await post('/api/decisions', { verdict: { kind: 'x' }, by: 'Bo' }),
      400,
      'usage',
    )
  })

  test('a report is read without being kept, or kept, and taken out', async () => {
    const body =
      'PORT ALDRY, March 30, 2021 — “The ship has sailed,” Ann Lind told reporters on Tuesday.'
    const { reports } = await store.count()
    const send = (path: string) => app.request(path, { method: 'POST', body })
    const read = (await (await send('/api/readings?source=a.txt&outlet=The+Buoy')).json()) as {
      readonly readings: readonly Reading[]
    }
    const [reading] = read.readings
    assert.ok(reading && read.readings.length === 1)
    assert.equal(reading.report.outlet, 'The Buoy')
    assert.equal(reading.statements[0]?.speakers[0]?.name, 'Ann Lind')
    assert.equal((await store.count()).reports, reports)
    const kept = await (await send('/api/reports?outlet=The+Buoy')).json()
    const added = { report: reading.report.id, source: 'posted', title: null, statements: 1 }
    assert.deepEqual(kept, { reports: [{ ...added, kept: 'added' }], failures: [] })
    assert.deepEqual(await (await send('/api/reports?outlet=X')).json(), {
      reports: [{ ...added, kept: 'placed' }],
      failures: [],
    })
    const path = `/api/reports/${reading.report.id}`
    assert.equal((await app.request(path, { method: 'DELETE' })).status, 200)
    await assertProblem(await app.request(path, { method: 'DELETE' }), 404, 'not-in-record')
    await assertProblem(await send('/api/readings?published=soon'), 400, 'usage')
  })

  test('what cannot be answered is a problem of one shape', async () => {
    for (const [path, status, code] of [
      ['/api/statements?q=speekr:x', 400, 'query'],
      ['/api/statements?limit=0', 400, 'usage'],
      ['/api/statements?sort=luck', 400, 'usage'],
      ['/api/statements?page=x', 400, 'usage'],
      ['/api/statements/1', 404, 'not-in-record'],
      ['/api/reports?limit=101', 400, 'usage'],
      ['/api/reports?page=x', 400, 'usage'],
      ['/api/reports/1', 404, 'not-in-record'],
      ['/api/reports/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404, 'not-in-record'],
      ['/api/parties/x', 404, 'not-in-record'],
      ['/api/said?quotation=%E2%80%94', 400, 'usage'],
      ['/../../etc/passwd', 404, 'no-such-page'],
    ] as const) {
      await assertProblem(await app.request(path), status, code)
    }
    const json = { 'Content-Type': 'application/json' }
    const broken = { method: 'POST', headers: json, body: '{' }
    await assertProblem(await app.request('/api/decisions', broken), 400, 'usage')
    const text = { method: 'POST', body: '{}' }
    await assertProblem(await app.request('/api/decisions', text), 415, 'wrong-body-type')
    const put = await app.request('/api/reports/1', { method: 'PUT' })
    assert.equal(put.headers.get('allow'), 'GET, DELETE')
    await assertProblem(put, 405, 'wrong-method')
    await assertProblem(await app.request('/api/reports', { method: 'POST' }), 400, 'usage')
    const long = { method: 'POST', headers: json, body: ' '.repeat(100_001) }
    await assertProblem(await app.request('/api/decisions', long), 413, 'input-too-large')
    const huge = { method: 'POST', body: 'x'.repeat(100_001) }
    await assertProblem(await app.request('/api/readings', huge), 413, 'input-too-large')
    const binary = { method: 'POST', body: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]) }
    await assertProblem(await app.request('/api/reports', binary), 415, 'input-binary')
  })

  test('what a page may load is its own, and an answer that is known is not sent again', async () => {
    const answer = await app.request('/api/record')
    assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    const etag = answer.headers.get('etag') ?? ''
    const again = await app.request('/api/record', { headers: { 'If-None-Match': etag } })
    assert.equal(again.status, 304)
  })

  test('the description says what else a report may have to do with others', async () => {
    const { components } = await get<{ components: { schemas: Record<string, unknown> } }>(
      '/api/openapi.json',
    )
    const text = JSON.stringify(components.schemas['Relations'])
    for (const field of ['places', 'editions', 'changes', 'left out', 'runs', 'like', 'likeness']) {
      assert.ok(text.includes(`"${field}"`), field)
    }
    // What is null where the text does not say it is described so.
    assert.ok(JSON.stringify(components.schemas['Statement']).includes('{"type":"null"}'))
  })

  test('the description names every route, and docs/api.md too', async () => {
    const { openapi, paths } = await get<{
      openapi: string
      paths: Record<string, Record<string, { summary: string }>>
    }>('/api/openapi.json')
    assert.equal(openapi, '3.1.0')
    const page = await (await app.request('/api')).text()
    const docs = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
    const lines = docs.replaceAll(/ +/g, ' ')
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { summary }] of Object.entries(methods)) {
        assert.ok(page.includes(`${method.toUpperCase()} ${path}`))
        const line = `| \`${method.toUpperCase()} ${path}\` | ${summary} |`
        assert.ok(lines.includes(line), `docs/api.md lacks ${line}; write: npm run docs`)
      }
    }
  })
})
