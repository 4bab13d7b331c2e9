import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { openStore, type Store } from '../../src/record/index.ts'
import { makeApp, serve, type Serving } from '../../src/server/index.ts'

const read = () => assert.fail('nothing is read here')

describe('whom the server lets in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const onFailure = (error: unknown) => assert.fail(String(error))
  let store: Store
  before(async () => {
    store = await openStore(join(folder, 'r.sqlite'), { create: true })
  })
  after(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })
  const make = (token: string | null) =>
    makeApp({ store, read, maxSize: 1000 }, { hosts: ['localhost'], token, onFailure })

  test('only who comes by its own name', async () => {
    const app = make(null)
    const by = async (host: string) =>
      (await app.request('/api/record', { headers: { host } })).status
    assert.equal(await by('localhost'), 200)
    assert.equal(await by('LOCALHOST:8014'), 200)
    for (const host of ['evil.example', 'localhost.evil.example', 'localhost@evil.example', '']) {
      assert.equal(await by(host), 403, host)
    }
  })

  test('no change from the page of another site', async () => {
    const app = make(null)
    const from = async (origin: string) =>
      (
        await app.request('/api/decisions/x/undo', {
          method: 'POST',
          headers: { origin, host: 'localhost', 'Content-Type': 'application/json' },
          body: '{"by":"x"}',
        })
      ).status
    assert.equal(await from('http://localhost'), 404)
    for (const origin of [
      'http://evil.example',
      'null',
      'http://localhost.evil.example',
      'http://localhost:99',
    ]) {
      assert.equal(await from(origin), 403, origin)
    }
  })

  test('only who shows the token, in a header or a cookie', async () => {
    const app = make('secret')
    const status = async (path: string, headers: Record<string, string> = {}) =>
      (await app.request(path, { headers })).status
    assert.equal(await status('/api/record'), 401)
    assert.equal(await status('/api/record?token=secre'), 401)
    assert.equal(await status('/api/record', { authorization: 'Bearer wrong' }), 401)
    assert.equal(await status('/api/record', { authorization: 'Bearer secret' }), 200)
    const visit = await app.request('/api/record?token=secret&x=1')
    assert.equal(visit.status, 302)
    assert.equal(visit.headers.get('location'), '/api/record?x=1')
    const cookie = visit.headers.get('set-cookie') ?? ''
    assert.match(cookie, /; HttpOnly/)
    assert.match(cookie, /; SameSite=Strict/)
    assert.equal(await status('/api/record', { cookie: cookie.split(';')[0] ?? '' }), 200)
  })

  test('who comes with a browser and no token is asked for it on a page; a program gets a problem', async () => {
    const app = make('secret')
    const path = '/reports/x?statement=%22%3E%3Cb%3E&token=wrong'
    const answer = await app.request(path, { headers: { accept: 'text/html,*/*' } })
    assert.equal(answer.status, 401)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
    const page = await answer.text()
    const [, nonce = '-'] =
      /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? []
    assert.ok(page.includes(`<style nonce="${nonce}">`))
    assert.match(page, /<form method="get" action="\/reports\/x">/)
    assert.match(page, /name="statement" value="&quot;&gt;&lt;b&gt;"/)
    assert.match(page, /not the one/)
    assert.doesNotMatch(page, /<script|src=|value="wrong"|secret/)
    for (const accept of ['*/*', 'application/json', '']) {
      const problem = await app.request(path, { headers: { accept } })
      assert.deepEqual(
        [problem.status, problem.headers.get('content-type')],
        [401, 'application/problem+json'],
      )
    }
  })

  test('others than this machine need a token, and a server that they reach asks for it', async () => {
    const services = { store, read, maxSize: 1000 }
    const options = { port: 0, onFailure }
    await assert.rejects(serve(services, { ...options, host: '127.0.0.2', token: null }), {
      code: 'usage',
    })
    const serving = await serve(services, { ...options, host: '127.0.0.2', token: 'secret' })
    try {
      assert.equal((await fetch(`${serving.address}api/record`)).status, 401)
      const headers = { authorization: 'Bearer secret' }
      assert.equal((await fetch(`${serving.address}api/record`, { headers })).status, 200)
      const port = Number(new URL(serving.address).port)
      await assert.rejects(serve(services, { port, host: '127.0.0.2', token: 'x', onFailure }), {
        code: 'address-taken',
      })
    } finally {
      await serving.close()
    }
  })

  test('fifty requests that drip in keep nobody waiting', async () => {
    const serving: Serving = await serve(
      { store, read, maxSize: 1000 },
      { host: '127.0.0.1', port: 0, token: null, onFailure },
    )
    const port = Number(new URL(serving.address).port)
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write('POST /api/reports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 500\r\n\r\nx')
      return socket
    })
    try {
      for (let round = 0; round < 20; round++) {
        assert.equal((await fetch(`${serving.address}api/record`)).status, 200)
      }
    } finally {
      for (const socket of slow) socket.destroy()
      await serving.close()
    }
  })
})
