import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { promisify } from 'node:util'

import { fetchOnce } from '../../../src/intake/fetch/fetch-once.ts'
import { followRedirects } from '../../../src/intake/fetch/follow-redirects.ts'
import { makeFetcher } from '../../../src/intake/fetch/index.ts'
import { makeLookup, type Resolve } from '../../../src/intake/fetch/make-lookup.ts'
import { serve } from './serve.ts'

/** A name server that gives the next of these answers each time; each is one or more addresses. */
function answering(...answers: readonly (readonly string[])[]): Resolve {
  const left = [...answers]
  return (_, done) => {
    const answer = (left.length > 1 ? left.shift() : left[0]) ?? []
    done(
      null,
      answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
}

const noPause = { pause: 0, idleTime: 2000 }

describe('an address that is not public is not connected to', () => {
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '0.0.0.0',
    '[::]',
    'localhost',
  ]) {
    test(host, async (t) => {
      const { at, requests } = await serve(t, { '/': 'secret' })
      const address = at.replace('127.0.0.1', host)
      await assert.rejects(makeFetcher(noPause).fetch(address), {
        code: 'address-refused',
        message: /leads to .*--allow-private/,
      })
      assert.equal(requests.length, 0)
    })
  }
  test('unless a person says so', async (t) => {
    const { at } = await serve(t, { '/': 'open' })
    const { bytes } = await makeFetcher({ ...noPause, allowPrivate: true }).fetch(at)
    assert.equal(String(Buffer.from(bytes ?? [])), 'open')
  })
})

describe('a name is judged by the addresses that are connected to', () => {
  for (const [what, answers] of [
    ['a private one', [['10.0.0.7']]],
    ['a public one and a private one', [['203.0.114.1', '127.0.0.1']]],
    ['none', [[]]],
  ] as const) {
    test(what, async (t) => {
      const { at, requests } = await serve(t, { '/': 'secret' })
      const address = at.replace('127.0.0.1', 'news.example')
      const fetcher = makeFetcher({ ...noPause, resolve: answering(...answers) })
      await assert.rejects(fetcher.fetch(address), { name: 'OnrecordError' })
      assert.equal(requests.length, 0)
    })
  }
  test('an answer that turns private after it was public', async () => {
    const lookup = promisify(makeLookup(answering(['203.0.114.1'], ['127.0.0.1'])))
    await lookup('news.example', { all: true })
    await assert.rejects(lookup('news.example', { all: true }), { name: 'PrivateAddressError' })
  })
  test('a connection looks its name up once, and goes to what it was given', async (t) => {
    const { at, requests } = await serve(t, { '/': 'secret' })
    const asked: string[] = []
    const resolve: Resolve = (name, done) => {
      asked.push(name)
      done(null, [{ address: '127.0.0.1', family: 4 }])
    }
    const address = at.replace('127.0.0.1', 'news.example')
    await assert.rejects(makeFetcher({ ...noPause, resolve }).fetch(address), {
      code: 'address-refused',
      message: /news\.example.*leads to 127\.0\.0\.1/,
    })
    assert.deepEqual(asked, ['news.example'])
    assert.equal(requests.length, 0)
  })
})

/** Follows redirects from an address as a fetcher does, where 127.0.0.1 counts as public if a name leads to it. */
function followFrom(address: string, resolve: Resolve) {
  const lookup = makeLookup(resolve, (found) => found === '127.0.0.1')
  const { signal } = new AbortController()
  const options = { maxSize: 1000, totalTime: 5000, idleTime: 5000, headers: {}, signal, lookup }
  return followRedirects(new URL(address), (url) => fetchOnce(url, options))
}

test('a name that leads to an allowed address is fetched from', async (t) => {
  const { at } = await serve(t, { '/': 'ship' })
  const address = at.replace('127.0.0.1', 'news.example')
  const { bytes } = await followFrom(address, answering(['127.0.0.1']))
  assert.equal(String(Buffer.from(bytes)), 'ship')
})

test('a redirect to an address that is not public is refused, however it is written', async (t) => {
  const { at, asked, pages } = await serve(t, { '/secret': 'secret' })
  const { port } = new URL(at)
  const resolve: Resolve = (name, done) => {
    const address = name === 'inner.example' ? '192.168.0.9' : '127.0.0.1'
    done(null, [{ address, family: 4 }])
  }
  for (const host of ['127.0.0.1', '[::1]', 'inner.example', '169.254.169.254', '2130706433']) {
    pages['/'] = (_, response) => {
      response.writeHead(302, { location: `http://${host}:${port}/secret` }).end()
    }
    await assert.rejects(followFrom(`http://news.example:${port}/`, resolve), {
      code: 'address-refused',
      message: /\/secret was not fetched \(it leads to/,
    })
  }
  assert.deepEqual(asked, Array(5).fill('/'))
})
