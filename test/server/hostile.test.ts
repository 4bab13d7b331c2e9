import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { openStore, type Store } from '../../src/record/index.ts'
import { serve, type ServeOptions, type Serving } from '../../src/server/index.ts'
import { readExamples } from '../record/example-readings.ts'
import { numberReadings } from '../record/number-readings.ts'
import { sendRaw } from './send-raw.ts'

const maxSize = 100_000

/** So many reports are more than a connection holds of an answer that nobody reads. */
const reports = 150

describe('what a server does about hostile clients', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const failures: unknown[] = []
  let store: Store
  before(async () => {
    store = await openStore(join(folder, 'r.sqlite'), { create: true })
    const readings = await readExamples(3)
    for (const reading of numberReadings(readings, reports)) await store.keep(reading)
  })
  after(async () => {
    assert.deepEqual(failures, [])
    await store.close()
    rmSync(folder, { recursive: true })
  })

  /** Serves while something is tried. */
  async function whileServing(
    options: Partial<ServeOptions>,
    work: (serving: { readonly port: number; readonly address: string }) => Promise<void>,
  ): Promise<void> {
    const serving: Serving = await serve(
      { store, read: () => assert.fail('nothing is read here'), maxSize },
      {
        host: '127.0.0.1',
        port: 0,
        token: null,
        onFailure: (error) => failures.push(error),
        ...options,
      },
    )
    try {
      await work({ address: serving.address, port: Number(new URL(serving.address).port) })
    } finally {
      await serving.close()
    }
  }

  const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])

  const assertProblem = (answer: string, status: number, code: string) => {
    assert.equal(statusOf(answer), status, answer.slice(0, 500))
    assert.match(answer, /\r\ncontent-type: application\/problem\+json/i)
    assert.ok(answer.includes(`"code":"${code}"`), answer)
  }

  test('from another address of this machine: by its name, not for another site, with the token', async () => {
    const host = '127.0.0.2'
    await whileServing({ host, token: 'a secret of some length' }, async ({ port }) => {
      const ask = (method: string, path: string, ...headers: readonly string[]) =>
        sendRaw(
          host,
          port,
          [`${method} ${path} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n'),
        )
      const own = `Host: ${host}:${port}`
      const token = 'Authorization: Bearer a secret of some length'
      assert.equal(statusOf(await ask('GET', '/api/record', own, token)), 200)
      assertProblem(await ask('GET', '/api/record', own), 401, 'token-required')
      assertProblem(
        await ask('GET', '/api/record', own, 'Authorization: Bearer secre'),
        401,
        'token-required',
      )
      for (const other of ['evil.example', '127.0.0.3', '127.0.0.2.evil.example', '']) {
        const answer = await ask('GET', '/api/record', `Host: ${other}`, token)
        assertProblem(answer, 403, 'forbidden')
      }
      assertProblem(
        await ask('GET', 'http://evil.example/api/record', 'Host: evil.example', token),
        403,
        'forbidden',
      )
      for (const origin of ['http://127.0.0.1', 'http://evil.example', 'null']) {
        const answer = await ask('DELETE', '/api/reports/x', own, token, `Origin: ${origin}`)
        assertProblem(answer, 403, 'forbidden')
      }
      const same = `Origin: http://${host}:${port}`
      assertProblem(await ask('DELETE', '/api/reports/x', own, token, same), 404, 'not-in-record')
    })
  })

  test('no path leads to another file', async () => {
    await whileServing({}, async ({ port }) => {
      for (const path of [
        '/../../../../etc/passwd',
        '/assets/../../package.json',
        '/assets/..%2f..%2fpackage.json',
        '/assets/%2e%2e/%2e%2e/package.json',
        '/assets/..%5c..%5cpackage.json',
        '/assets/..\\..\\package.json',
        '/assets/....//....//package.json',
        '/assets/%00',
        '//etc/passwd',
        '/api/reports/..%2f..%2f..%2fetc%2fpasswd',
      ]) {
        const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`
        const answer = await sendRaw('127.0.0.1', port, request)
        assert.ok([400, 404].includes(statusOf(answer)), `${path}: ${answer.slice(0, 300)}`)
        assert.ok(!answer.includes('"dependencies"') && !answer.includes('root:'), path)
      }
    })
  })

  test('what is no HTTP, or has too long a head, is told so', async () => {
    await whileServing({}, async ({ port, address }) => {
      const send = (request: string) => sendRaw('127.0.0.1', port, request)
      assertProblem(await send('speak, friend\r\n\r\n'), 400, 'usage')
      assertProblem(
        await send('GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n'),
        400,
        'usage',
      )
      const long = `GET /?${'x'.repeat(300_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`
      assertProblem(await send(long), 431, 'head-too-large')
      // The longest quotation there may be, in the characters that take most to write.
      const quotation = encodeURIComponent('他说没有。'.repeat(4000))
      assert.equal((await fetch(`${address}api/said?quotation=${quotation}`)).status, 200)
    })
  })

  test('a body that is too large is refused before it has come, its length told or not', async () => {
    await whileServing({}, async ({ port }) => {
      const head = 'POST /api/reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n'
      const told = connect(port, '127.0.0.1').setEncoding('utf8')
      told.write(`${head}Content-Length: 1000000000\r\n\r\nx`)
      const [answer] = (await once(told, 'data')) as [string]
      assertProblem(answer, 413, 'input-too-large')
      told.destroy()
      const chunk = `${(50_000).toString(16)}\r\n${'x'.repeat(50_000)}\r\n`
      const untold = connect(port, '127.0.0.1').setEncoding('utf8')
      untold.write(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}${chunk}`)
      const [other] = (await once(untold, 'data')) as [string]
      assertProblem(other, 413, 'input-too-large')
      untold.destroy()
    })
  })

  test('a request that drips in is cut off, its head and its body', async () => {
    await whileServing({ headTime: 500, requestTime: 1000 }, async ({ port }) => {
      const drip = async (start: string): Promise<string> => {
        const socket = connect(port, '127.0.0.1').setEncoding('utf8')
        socket.on('error', () => undefined)
        let answer = ''
        socket.on('data', (text: string) => (answer += text))
        socket.write(start)
        const timer = setInterval(() => socket.write('x'), 50)
        await once(socket, 'close')
        clearInterval(timer)
        return answer
      }
      const [head, body] = await Promise.all([
        drip('GET /api/record HTTP/1.1\r\nHost: localhost\r\nX-A: '),
        drip('POST /api/reports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 90000\r\n\r\n'),
      ])
      assertProblem(head, 408, 'request-too-slow')
      assertProblem(body, 408, 'request-too-slow')
    })
  })

  test('who goes away amid a request or an answer is no fault of the server', async () => {
    await whileServing({}, async ({ port, address }) => {
      const start = (request: string): Socket => {
        const socket = connect(port, '127.0.0.1')
        socket.on('error', () => undefined)
        socket.write(request)
        return socket
      }
      const sending = start(
        'POST /api/reports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\nx',
      )
      const reading = start('GET /api/export HTTP/1.1\r\nHost: localhost\r\n\r\n')
      await once(reading, 'data')
      sending.destroy()
      reading.destroy()
      assert.equal((await fetch(`${address}api/record`)).status, 200)
    })
  })

  test('a server ends though somebody listens to changes', async () => {
    await whileServing({}, async ({ port }) => {
      const listener = connect(port, '127.0.0.1')
      listener.write('GET /api/changes HTTP/1.1\r\nHost: localhost\r\n\r\n')
      await once(listener, 'data')
    })
  })

  test('who reads slowly gets all of it, and keeps nobody waiting', async () => {
    await whileServing({}, async ({ port, address }) => {
      const whole = Buffer.byteLength(await (await fetch(`${address}api/export`)).text())
      const slow = connect(port, '127.0.0.1')
      slow.write('GET /api/export HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
      await once(slow, 'readable')
      for (let round = 0; round < 20; round++) {
        slow.read(1)
        assert.equal((await fetch(`${address}api/statements?q=patrols`)).status, 200)
      }
      let read = 20
      for await (const piece of slow) read += (piece as Buffer).length
      assert.ok(read > whole, `${read} bytes of ${whole}`)
    })
  })
})
