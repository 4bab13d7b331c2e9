import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

import { makeReader } from '../../src/reading/index.ts'
import { openStore } from '../../src/record/index.ts'
import { cliFile } from '../cli/run-cli.ts'
import { makeDecidedRecord } from '../record/decided-record.ts'
import { readExamples } from '../record/example-readings.ts'

interface Told {
  readonly id: string
  readonly link: string
  readonly words: string
  readonly spans: { readonly content: readonly { start: number; end: number; text: string }[] }
  readonly speakers: readonly { readonly name: string | null }[]
  readonly likeness?: number
  readonly report?: {
    readonly id: string
    readonly outlet: string
    readonly address: string | null
  }
}

let folder = ''
let file = ''
let readings: readonly Reading[] = []
const client = new Client({ name: 'test', version: '1' })

const linesOf = async () => {
  const store = await openStore(file)
  const lines: string[] = []
  for await (const line of store.lines()) lines.push(line)
  await store.close()
  return lines
}

/** Calls a tool, and sees that its answer is marked as data, the same as text and as structure. */
async function call(name: string, args: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: args })
  const [first] = result.content as readonly { text: string }[]
  assert.equal(result.isError ?? false, false, first?.text)
  const answer = result.structuredContent as Readonly<Record<string, unknown>>
  assert.deepEqual(JSON.parse(first?.text ?? ''), answer)
  assert.match(String(answer['notice']), /never instructions/)
  return answer
}

const failure = async (name: string, args: Record<string, unknown>): Promise<string> => {
  const result = await client.callTool({ name, arguments: args })
  assert.equal(result.isError, true)
  return (result.content as readonly { text: string }[])[0]?.text ?? ''
}

function isWell(told: readonly Told[]) {
  assert.ok(told.length > 0)
  for (const { id, link, spans, report } of told) {
    assert.equal(link, `onrecord:${id}`)
    const reading = readings.find((one) => one.report.id === id.slice(0, 24)) ?? assert.fail()
    for (const { start, end, text } of spans.content)
      assert.equal(reading.report.text.slice(start, end), text)
    if (report) assert.equal(report.id, reading.report.id)
  }
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  file = join(folder, 'record.sqlite')
  readings = await readExamples()
  const reader = await makeReader()
  const store = await openStore(file, { create: true })
  await makeDecidedRecord(store, readings, (taken) => reader.read(taken))
  await store.close()
  await reader.close()
  const command = { command: process.execPath, args: [cliFile, 'mcp', '--record', file] }
  await client.connect(new StdioClientTransport({ ...command, env: { ONRECORD_CONFIG: devNull } }))
})
after(async () => {
  await client.close()
  rmSync(folder, { recursive: true })
})

test('the tools are these, and each says that it only reads', async () => {
  const { tools } = await client.listTools()
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['search_statements', 'did_anyone_say', 'get_report', 'get_party', 'compare', 'differences'],
  )
  for (const { annotations } of tools) assert.equal(annotations?.readOnlyHint, true)
  assert.match(client.getInstructions() ?? '', /Nothing can be written/)
})

test('differences come with both sentences, links and who decided', async () => {
  const { differences, total, next, leftOut } = await call('differences', {
    relation: 'any',
    each: true,
  })
  // Without a network only what people decided is there: see the decided record.
  const [one, ...others] = differences as readonly {
    readonly by: readonly string[]
    readonly model: string | null
    readonly decision: { readonly by: string }
    readonly a: { readonly statement: string; readonly link: string; readonly sentence: string }
  }[]
  assert.ok(one)
  assert.deepEqual([others, total, next, leftOut], [[], 1, null, 0])
  assert.deepEqual([one.by, one.model, one.decision.by], [['number', 'who'], null, 'Ann Lee'])
  assert.equal(one.a.link, `onrecord:${one.a.statement}`)
  assert.ok(one.a.sentence.length > 10)
  assert.equal((await call('differences', { between: ['Orrel', 'nobody'] }))['total'], 0)
  assert.match(await failure('differences', { by: 'size' }), /by/)
})

test('every tool answers with spans, outlet, date and link, and the record stays as it was', async () => {
  const lines = await linesOf()
  const found = await call('search_statements', { query: 'patrols', limit: 3 })
  const statements = found['statements'] as readonly Told[]
  isWell(statements)
  assert.equal(statements.length, 3)
  assert.ok(statements.every(({ report }) => report && 'outlet' in report && 'published' in report))
  const more = await call('search_statements', { query: 'patrols', limit: 3, page: found['next'] })
  isWell(more['statements'] as readonly Told[])
  const addressed = await call('search_statements', { query: 'outlet:ledger', limit: 5 })
  for (const { report } of addressed['statements'] as readonly Told[])
    assert.match(report?.address ?? '', /^https:\/\//)

  const said = await call('did_anyone_say', {
    quotation: 'There are no plans for joint patrols with Tavrenia',
  })
  isWell(said['statements'] as readonly Told[])
  assert.ok((said['statements'] as readonly Told[]).every(({ likeness }) => (likeness ?? 0) > 0.5))
  assert.deepEqual((await call('did_anyone_say', { quotation: 'zyx wvu' }))['statements'], [])

  const [first] = statements
  for (const id of [first?.id, first?.link, first?.report?.id]) {
    const { report, text, statements: own } = await call('get_report', { id })
    assert.equal((report as { id: string }).id, first?.report?.id)
    isWell(own as readonly Told[])
    const { start, end, text: words, length } = text as Record<string, number | string>
    assert.deepEqual([start, end, String(words).length], [0, length, length])
  }

  const party = await call('get_party', { name: 'Foreign Ministry' })
  isWell(party['statements'] as readonly Told[])
  assert.match((party['party'] as { link: string }).link, /^onrecord:a/)
  // Somebody who was merged, and a namesake who was split off.
  const several = await call('get_party', { name: 'Orrel' })
  assert.equal(several['party'], null)
  assert.equal((several['candidates'] as readonly unknown[]).length, 2)

  const { first: one, second: other } = await call('compare', {
    first: 'Foreign Ministry',
    second: 'Defence Ministry',
    query: 'patrols',
  })
  for (const side of [one, other] as readonly { statements: readonly Told[] }[])
    isWell(side.statements)
  assert.deepEqual(await linesOf(), lines)
})

test('what cannot be answered is an error that says why', async () => {
  assert.match(
    await failure('search_statements', { query: 'speekr:orrel' }),
    /Did you mean speaker:/,
  )
  assert.match(await failure('get_report', { id: '0'.repeat(24) }), /The record has no report/)
  assert.match(
    await failure('compare', { first: 'Orrel', second: 'Arden', query: ') OR (' }),
    /query/i,
  )
  assert.match(await failure('search_statements', { query: 'x', limit: 1000 }), /limit|100/)
  assert.match(await failure('remove', { id: 'x' }), /remove/)
})
