import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'

import { openStore } from '../../src/record/index.ts'
import { serve } from '../intake/fetch/serve.ts'
import { runCli } from './run-cli.ts'

const page = `<!doctype html><title>A ship</title><article><h1>A ship</h1>
<p>“The ship has sailed,” Ann Lind told reporters on Monday.</p></article>`

describe('addresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  after(() => rmSync(folder, { recursive: true }))
  const local = ['--allow-private', '--pause', '0']

  test('are read beside files, each refused one told of', async (t) => {
    const { at, asked } = await serve(t, {
      '/robots.txt': 'User-agent: *\nDisallow: /private/',
      '/a': page,
      '/private/b': page,
    })
    const addresses = [`${at}/a`, `${at}/private/b`, `${at}/none`, 'ftp://a.example/b', '-']
    const { code, stdout, stderr } = await runCli(
      ['read', '--format', 'jsonl', ...local, ...addresses],
      { input: 'The ship stays, the ministry said.' },
    )
    assert.equal(code, 1)
    const sources = stdout.split('\n').flatMap((line) => {
      if (line === '') return []
      const { report } = JSON.parse(line) as { readonly report: { readonly source: string } }
      return [report.source]
    })
    assert.deepEqual(sources, [`${at}/a`, '-'])
    assert.match(
      stderr,
      /private\/b was not fetched \(the robots\.txt of its host forbids it\).*\n.*\/none could not be fetched \(the server answered 404\).*\n.*ftp:\/\/a\.example\/b was not fetched \(only addresses that start with http/,
    )
    assert.deepEqual(asked, ['/a', '/none'])
  })

  test('are kept in the record, with where they were found', async (t) => {
    const { at } = await serve(t, {
      '/a': (_, response) => response.writeHead(302, { location: '/b' }).end(),
      '/b': page,
    })
    const place = join(folder, 'r.sqlite')
    const { code, stdout } = await runCli(['add', '--record', place, ...local, `${at}/a`])
    assert.equal(code, 0)
    assert.equal(stdout, 'Added 1 report with 1 statement.\n')
    const store = await openStore(place)
    const { hits } = await store.search('ship')
    await store.close()
    assert.equal(hits[0]?.report.source, `${at}/a`)
  })

  test('of this machine are refused unless a person says otherwise', async (t) => {
    const { at, requests } = await serve(t, { '/a': page })
    const { code, stderr } = await runCli(['read', `${at}/a`])
    assert.equal(code, 1)
    assert.match(stderr, /leads to 127\.0\.0\.1, which is not an address of the public internet/)
    assert.equal(requests.length, 0)
  })

  test('a pause and a contact that cannot be are refused', async () => {
    assert.equal((await runCli(['read', '--pause', 'long', 'https://a.example/'])).code, 2)
    const { code, stderr } = await runCli(['read', '--contact', 'a)\r\nx', 'https://a.example/'])
    assert.equal(code, 2)
    assert.match(stderr, /Give an address or an e-mail address/)
  })
})
