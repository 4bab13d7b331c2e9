import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

import { exportDifferences, type DifferenceExportOptions } from '../../src/export/index.ts'
import { makeReader } from '../../src/reading/index.ts'
import { openStore, type KeptDifference, type Store } from '../../src/record/index.ts'
import { makeApp } from '../../src/server/index.ts'
import { comparer } from '../record/comparer.ts'
import { readNodes, valuesOf } from './contexts.ts'

const oa = 'http://www.w3.org/ns/oa#'
const prov = 'http://www.w3.org/ns/prov#'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
let store: Store
before(async () => {
  store = await openStore(join(folder, 'r.sqlite'), { create: true, comparer })
  const reader = await makeReader()
  const texts = [
    // Its positions differ between UTF-16 code units and code points, its words look like a formula.
    '🚢🚢 Coastal Agency director Peter Moe said: “=1+1 The ministry met the rebels in May.”',
    'Harbour Ministry spokeswoman Ann Lind said the ministry never met the rebels in May.',
    'Port Union president Bo Ek said the union would strike on Friday.',
  ]
  for (const [at, content] of texts.entries())
    await store.keep(
      await reader.read({ content, source: `${at}.txt`, published: `2021-03-0${at + 1}` }),
    )
  const { hits } = await store.search('speaker:ek', { limit: 1 })
  const [one] = (await store.differences()).differences
  assert.ok(one && hits[0])
  await store.decide(
    {
      kind: 'difference',
      a: hits[0].statement.id,
      b: one.a.statement,
      relation: 'differ',
      by: ['who'],
    },
    { by: 'Ann = Lee' },
    (taken) => reader.read(taken),
  )
  await reader.close()
})
after(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function exported(options: DifferenceExportOptions): Promise<string> {
  let all = ''
  for await (const piece of exportDifferences(store, options)) all += piece
  return all
}

const kept = async (): Promise<readonly KeptDifference[]> =>
  (await store.differences({ each: true })).differences

test('lines of JSON are what the record gives, as many as are asked for', async () => {
  const lines = (await exported({ format: 'jsonl', each: true })).trim().split('\n')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line) as KeptDifference),
    await kept(),
  )
  assert.equal(lines.length, 2)
  assert.equal((await exported({ format: 'jsonl', each: true, most: 1 })).trim(), lines[0])
  assert.equal(await exported({ format: 'jsonl', of: 'nobody' }), '')
})

test('a table has a row for each, and no formula', async () => {
  const table = await exported({ format: 'csv', bom: true })
  const [header = '', first = ''] = table.split('\n')
  assert.match(header, /^\ufeffrelation,by,commitment,between,.*a_statement,a_speakers,/)
  assert.match(table, /Peter Moe,Coastal Agency/)
  assert.ok(first.startsWith('differ,'))
  assert.ok(!/(?:^|,)"?[=+@]/m.test(table), table)
})

test('an annotation links the words of both, found again by their selectors', async () => {
  const nodes = await readNodes(Buffer.from(await exported({ format: 'web-annotation' })))
  for (const { id, a, b } of await kept()) {
    const annotation = nodes.get(`onrecord:difference/${id}`)
    assert.deepEqual(annotation?.['@type'], [`${oa}Annotation`])
    const targets = valuesOf(annotation, `${oa}hasTarget`).map((target) =>
      nodes.get(String(target)),
    )
    assert.equal(targets.length, a.content.length + b.content.length)
    const [first] = targets
    const selectors = valuesOf(first, `${oa}hasSelector`).map((one) => nodes.get(String(one)))
    const exact = selectors.flatMap((one) => valuesOf(one, `${oa}exact`))
    assert.deepEqual(exact, [a.content[0]?.text])
    const [start] = selectors.flatMap((one) => valuesOf(one, `${oa}start`))
    const reading = await store.reading(a.report)
    assert.equal(
      Array.from(reading?.report.text ?? '')
        .slice(Number(start))
        .join('')
        .startsWith(a.content[0]?.text ?? '?'),
      true,
    )
  }
})

test('the graph tells of which statements each was made, by which model and who decided', async () => {
  const nodes = await readNodes(Buffer.from(await exported({ format: 'prov', each: true })))
  for (const { id, a, b, model, decision } of await kept()) {
    const node = nodes.get(`onrecord:difference/${id}`)
    assert.deepEqual(
      valuesOf(node, `${prov}wasDerivedFrom`).map(String).toSorted(),
      [a, b].map(({ statement }) => `onrecord:${statement}`).toSorted(),
    )
    const [made] = valuesOf(node, `${prov}wasGeneratedBy`)
    const activity = nodes.get(String(made))
    assert.ok(activity)
    if (decision) assert.equal(made, `onrecord:decision/${decision.id}`)
    else
      assert.ok(
        valuesOf(activity, `${prov}used`).includes(
          `onrecord:model/${encodeURIComponent(model ?? '')}`,
        ),
      )
  }
})

test('the API gives a page, a matter and a file, and refuses what is wrong', async () => {
  const app = makeApp(
    { store, read: () => Promise.reject(new Error('nothing is read here')), maxSize: 1000 },
    { hosts: ['localhost'], token: null, onFailure: (error) => assert.fail(String(error)) },
  )
  const get = async (path: string) => {
    const answer = await app.request(path)
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      text: await answer.text(),
    }
  }
  const page = await get('/api/differences?each=true')
  assert.equal(page.status, 200)
  assert.deepEqual(JSON.parse(page.text), await store.differences({ each: true }))
  const of = JSON.parse((await get('/api/differences?a=Moe&b=Lind&limit=1')).text) as {
    total: number
    differences: readonly KeptDifference[]
  }
  assert.equal(of.total, 1)
  const matter = await get(`/api/matters/${of.differences[0]?.matter}`)
  assert.deepEqual(JSON.parse(matter.text), await store.matter(of.differences[0]?.matter ?? ''))
  assert.equal((await get('/api/matters/m-none')).status, 404)
  for (const format of ['jsonl', 'csv', 'web-annotation', 'prov'] as const) {
    const file = await get(`/api/differences/export?format=${format}`)
    assert.equal(file.text, await exported({ format }))
  }
  for (const wrong of ['limit=0', 'by=size', 'since=soon', 'q=)', 'page=x', 'relation=maybe'])
    assert.equal((await get(`/api/differences?${wrong}`)).status, 400, wrong)
})
