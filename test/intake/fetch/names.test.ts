import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { test } from 'node:test'

import { makeFetcher } from '../../../src/intake/fetch/index.ts'
import { makeLookup } from '../../../src/intake/fetch/make-lookup.ts'
import { serve } from './serve.ts'

const quick = { pause: 0, idleTime: 2000 }

test('a name that no name server knows is told of, by the lookup of the machine', async () => {
  // RFC 6761: no name in .invalid is ever known.
  await assert.rejects(makeFetcher(quick).fetch('http://courier.invalid/news/17'), {
    code: 'address-unreachable',
    message:
      /courier\.invalid.*(?:no host of that name is known|the name of the host cannot be looked up now)/,
  })
})

test('a lookup that fails without a list hands its error on', async () => {
  const failure = Object.assign(new Error('queryA ETIMEOUT'), { code: 'ETIMEOUT' })
  const lookup = makeLookup((_, done) => done(failure))
  const error = await new Promise((resolve) => {
    lookup('courier.example', { all: true }, resolve)
  })
  assert.equal(error, failure)
})

test('a connection that is reset is told of', async (t) => {
  const server = createServer((socket) => {
    socket.once('data', () => socket.resetAndDestroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const fetcher = makeFetcher({ ...quick, allowPrivate: true })
  await assert.rejects(fetcher.fetch(`http://127.0.0.1:${port}/`), {
    code: 'address-unreachable',
    message: /the connection broke off/,
  })
})

test('a server that speaks no TLS is told of', async (t) => {
  const { at } = await serve(t, { '/': 'ship' })
  const fetcher = makeFetcher({ ...quick, allowPrivate: true })
  await assert.rejects(fetcher.fetch(at.replace('http:', 'https:')), {
    code: 'address-unreachable',
    message: /it does not speak TLS/,
  })
})
