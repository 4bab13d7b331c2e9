import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'

import { makeServer } from '../../src/mcp/index.ts'
import { makeReader } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
const client = new Client({ name: 'test', version: '1' })
let store: Store
let transcript = ''

before(async () => {
  store = await openStore(join(folder, 'r.sqlite'), { create: true })
  const reader = await makeReader()
  for (let outlet = 0; outlet < 60; outlet++) {
    const content = `“There are no plans for joint patrols,” Ann Lind said on Monday.\n\nThe office closed at ${outlet}.`
    const given = { outlet: `Outlet ${outlet}`, published: '2021-03-02' }
    await store.keep(await reader.read({ content, ...given }))
  }
  const turns = Array.from({ length: 1200 }, (_, turn) =>
    turn % 2 === 0
      ? `QUESTION: What of joint patrols on day ${turn}?`
      : `MS. LIND: We have no plans for patrols on day ${turn}, and the ships of the ministry stay in port.`,
  )
  // One turn that alone is larger than an answer may be.
  turns[1001] = `MS. LIND: ${'We have no plans for joint patrols, and the ships stay in port. '.repeat(2000)}`
  const reading = await reader.read({ content: turns.join('\n') })
  transcript = reading.report.id
  assert.ok(reading.statements.length >= 1200)
  await store.keep(reading)
  await reader.close()
  const [here, there] = InMemoryTransport.createLinkedPair()
  await makeServer(store).server.connect(there)
  await client.connect(here)
})
after(async () => {
  await client.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

/** The answer of a tool, which has at most 50 kB. */
async function call(name: string, args: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: args })
  const [{ text } = { text: '' }] = result.content as readonly { text: string }[]
  assert.equal(result.isError ?? false, false, text.slice(0, 200))
  assert.ok(Buffer.byteLength(text) <= 50_000, `${name}: ${Buffer.byteLength(text)} bytes`)
  return JSON.parse(text) as Readonly<Record<string, never>>
}

interface Part {
  readonly statements: readonly { readonly id: string }[]
  readonly next: Readonly<Record<string, unknown>> | null
}

test('a search gives what fits, and leads on to the rest', async () => {
  const ids: string[] = []
  const args = { query: 'patrols', limit: 100, sort: 'published' }
  let page: string | undefined
  for (let pages = 0; pages < 6; pages++) {
    const found = await call('search_statements', page === undefined ? args : { ...args, page })
    const { statements, next } = found as unknown as Part & { readonly next: string | null }
    assert.ok(statements.length > 0 && next !== null)
    for (const { id } of statements) ids.push(id)
    page = next
  }
  const { hits } = await store.search('patrols', { sort: 'published', limit: ids.length })
  assert.deepEqual(
    ids,
    hits.map(({ statement }) => statement.id),
  )
})

test('a report of 1,200 statements is given in parts, each statement once', async () => {
  const ids: string[] = []
  let text = ''
  for (let from = 0, parts = 0; parts < 500; parts++) {
    const answer = await call('get_report', { id: transcript, from })
    const { statements, next } = answer as unknown as Part
    const part = answer['text'] as unknown as { readonly text: string }
    text += part.text
    for (const { id } of statements) ids.push(id)
    if (!next) break
    from = Number(next['from'])
  }
  const reading = await store.reading(transcript)
  assert.equal(text, reading?.report.text)
  assert.deepEqual(ids.toSorted(), reading?.statements.map(({ id }) => id).toSorted())
})

test('the others are as small, whatever is asked', async () => {
  const said = await call('did_anyone_say', { quotation: 'no plans for joint patrols', limit: 100 })
  assert.ok((said as unknown as Part).statements.length > 0)
  const party = await call('get_party', { name: 'Lind', limit: 100 })
  assert.ok((party as unknown as Part).statements.length > 0)
  await call('compare', { first: 'Lind', second: 'Lind', query: '', limit: 100 })
  await call('search_statements', { query: '"stay in port"', limit: 100 })
})
