import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { OnrecordError } from '../../src/errors.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { formatProblem } from '../../src/server/problems/format-problem.ts'
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
    assert.match(page, /<form method="post" action="\/login">/)
    assert.match(page, /name="next" value="\/reports\/x\?statement=%22%3E%3Cb%3E"/)
    assert.match(page, /The token that you gave is wrong/)
    assert.doesNotMatch(page, /<script|src=|value="wrong"|secret/)
    for (const accept of ['*/*', 'application/json', '']) {
      const problem = await app.request(path, { headers: { accept } })
      assert.deepEqual(
        [problem.status, problem.headers.get('content-type')],
        [401, 'application/problem+json'],
      )
    }
  })

  test('a token that is empty or can be guessed is refused, and so is an empty host', async () => {
    const services = { store, read, maxSize: 1000 }
    for (const [host, token, publicUrl, problem] of [
      ['127.0.0.2', '', null, /The token is empty/],
      ['127.0.0.1', '', null, /The token is empty/],
      ['127.0.0.2', 'secret', null, /has 6 characters\. Give one of at least 16/],
      ['', 'a secret of some length', null, /The host is empty/],
      ['127.0.0.1', null, new URL('https://newsroom.example/'), /Give a token that they must send/],
    ] as const) {
      const options = { host, token, publicUrl, port: 0, onFailure }
      await assert.rejects(serve(services, options), { code: 'usage', message: problem })
    }
  })

  test('what the page of another site fetches is refused; its links lead here', async () => {
    const app = make(null)
    const status = async (path: string, mode: string, site = 'cross-site') =>
      (
        await app.request(path, {
          headers: { host: 'localhost', 'sec-fetch-site': site, 'sec-fetch-mode': mode },
        })
      ).status
    for (const mode of ['no-cors', 'cors', 'same-origin']) {
      assert.equal(await status('/api/statements', mode), 403, mode)
    }
    assert.equal(await status('/api/record', 'navigate'), 200)
    assert.equal(await status('/api/statements', 'cors', 'same-origin'), 200)
  })

  test('a session has a secret of its own, begins with the token on a form, and ends on request', async () => {
    const app = make('secret')
    const post = (path: string, body: string, headers: Record<string, string> = {}) =>
      app.request(path, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': `${body.length}`,
          ...headers,
        },
      })
    assert.equal((await post('/login', 'token=wrong')).status, 401)
    assert.equal((await post('/login', `token=${'x'.repeat(20_000)}`)).status, 400)
    const letIn = await post('/login', 'token=secret&next=/reports/x?a=1')
    assert.deepEqual([letIn.status, letIn.headers.get('location')], [303, '/reports/x?a=1'])
    for (const next of ['https://evil.example/', '//evil.example/', '/\\evil.example/']) {
      const led = await post('/login', `token=secret&next=${encodeURIComponent(next)}`)
      assert.equal(led.headers.get('location'), '/')
    }
    const cookie = letIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    assert.doesNotMatch(cookie, /secret/)
    const status = async () => (await app.request('/api/record', { headers: { cookie } })).status
    assert.equal(await status(), 200)
    assert.equal((await post('/logout', '', { cookie })).status, 303)
    assert.equal(await status(), 401)
  })

  test('others than this machine need a token, and a server that they reach asks for it', async () => {
    const services = { store, read, maxSize: 1000 }
    const options = { port: 0, onFailure }
    await assert.rejects(serve(services, { ...options, host: '127.0.0.2', token: null }), {
      code: 'usage',
    })
    const serving = await serve(services, {
      ...options,
      host: '127.0.0.2',
      token: 'a secret of some length',
    })
    try {
      assert.equal((await fetch(`${serving.address}api/record`)).status, 401)
      const headers = { authorization: 'Bearer a secret of some length' }
      assert.equal((await fetch(`${serving.address}api/record`, { headers })).status, 200)
      const port = Number(new URL(serving.address).port)
      await assert.rejects(
        serve(services, { port, host: '127.0.0.2', token: 'x'.repeat(16), onFailure }),
        {
          code: 'address-taken',
        },
      )
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

test('an error tells others the name of the record, not the folders that it is in', () => {
  const place = join(tmpdir(), 'desk', 'story.sqlite')
  const told = formatProblem(new OnrecordError('record-not-written', { place, reason: 'full' }))
  assert.match(told, /story\.sqlite could not be written: full/)
  assert.ok(!told.includes('desk'))
})
