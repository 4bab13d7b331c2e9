import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import {
  makeFetcher,
  type FetcherOptions,
  type HostStates,
  type Validators,
} from '../../../src/intake/fetch/index.ts'
import { version } from '../../../src/version.ts'
import { serve, type Page } from './serve.ts'
import { makeStillClock } from './still-clock.ts'

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Page =>
  (_, response) =>
    response.writeHead(code, headers).end()

const make = (options: FetcherOptions = {}) => {
  const clock = makeStillClock()
  return { clock, fetcher: makeFetcher({ allowPrivate: true, clock, ...options }) }
}

test('it says who it is, and where its user can be reached where that is given', async (t) => {
  const { at, requests } = await serve(t, { '/a': 'ship' })
  await make().fetcher.fetch(`${at}/a`)
  await make({ contact: 'desk@courier.example' }).fetcher.fetch(`${at}/a`)
  assert.deepEqual(
    requests.map(({ headers }) => headers['user-agent']),
    [...Array<string>(2).fill(`Onrecord/${version}`)].concat(
      Array<string>(2).fill(`Onrecord/${version} (+desk@courier.example)`),
    ),
  )
  for (const { headers } of requests) assert.equal(headers.cookie, undefined)
})

describe('a host is asked one thing at a time', () => {
  test('with a pause between', async (t) => {
    let open = 0
    let most = 0
    const page: Page = (_, response) => {
      most = Math.max(most, ++open)
      setImmediate(() => {
        open--
        response.end('ship')
      })
    }
    const { at } = await serve(t, { '/a': page, '/b': page, '/c': page })
    const { clock, fetcher } = make({ pause: 5 })
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch(at + path)))
    assert.equal(most, 1)
    assert.deepEqual(clock.waits, [5000, 5000, 5000])
  })
  test('with a longer one where its robots.txt wants it, up to a minute', async (t) => {
    for (const [delay, wait] of [
      ['10', 10_000],
      ['0.5', 1000],
      ['86400', 60_000],
      ['much', 1000],
    ] as const) {
      const pages = { '/robots.txt': `User-agent: *\nCrawl-delay: ${delay}`, '/a': 'ship' }
      const { at } = await serve(t, pages)
      const { clock, fetcher } = make()
      await fetcher.fetch(`${at}/a`)
      assert.deepEqual(clock.waits, [wait], delay)
    }
  })
})

describe('what has not changed is not fetched again', () => {
  const page: Page = (request, response) => {
    const same =
      request.headers['if-none-match'] === '"1"' ||
      request.headers['if-modified-since'] === 'Tue, 02 Mar 2021 10:00:00 GMT'
    const headers = { etag: '"1"', 'last-modified': 'Tue, 02 Mar 2021 10:00:00 GMT' }
    response.writeHead(same ? 304 : 200, headers).end(same ? undefined : 'ship')
  }
  test('by its ETag, or by when it changed last', async (t) => {
    const { at } = await serve(t, { '/a': page })
    const { fetcher } = make()
    const first = await fetcher.fetch(`${at}/a`)
    assert.deepEqual(first.validators, {
      etag: '"1"',
      lastModified: 'Tue, 02 Mar 2021 10:00:00 GMT',
    })
    for (const name of ['etag', 'lastModified'] as const) {
      const validators: Validators = { [name]: first.validators[name] ?? '' }
      const second = await fetcher.fetch(`${at}/a`, validators)
      assert.deepEqual([second.bytes, second.validators], [null, validators])
    }
  })
  test('304 to what was not asked so is an error', async (t) => {
    const { at } = await serve(t, { '/a': status(304) })
    await assert.rejects(make().fetcher.fetch(`${at}/a`), { code: 'address-failed' })
  })
})

describe('a host that wants to be left alone is', () => {
  for (const [what, code, headers, rest] of [
    ['429 with seconds', 429, { 'retry-after': '120' }, 120_000],
    ['503 with a date', 503, { 'retry-after': 'Tue, 02 Mar 2021 12:10:00 GMT' }, 599_000],
    ['429 without a word', 429, {}, 60_000],
    ['503 with nonsense', 503, { 'retry-after': 'soon' }, 60_000],
    ['429 for a year', 429, { 'retry-after': '31536000' }, 86_400_000],
  ] as const) {
    test(what, async (t) => {
      const { at, asked, pages } = await serve(t, { '/a': status(code, headers), '/b': 'ship' })
      const { clock, fetcher } = make()
      const deferred = { code: 'address-deferred', message: /not fetched again before 2021-03-0\d/ }
      await assert.rejects(fetcher.fetch(`${at}/a`), deferred)
      const told = clock.time
      clock.time = told + rest - 1
      await assert.rejects(fetcher.fetch(`${at}/b`), deferred)
      assert.deepEqual(asked, ['/a'])
      clock.time = told + rest
      pages['/a'] = 'ship'
      await fetcher.fetch(`${at}/b`)
      await fetcher.fetch(`${at}/a`)
      assert.deepEqual(asked, ['/a', '/b', '/a'])
    })
  }
  test('one that fails, for twice as long after each failure, up to an hour; until it answers', async (t) => {
    const broken: Page = (_, response) => void response.destroy()
    const { at, pages } = await serve(t, { '/a': broken })
    const hosts: HostStates = new Map()
    const { clock, fetcher } = make({ hosts })
    const rests: number[] = []
    for (let time = 0; time < 9; time++) {
      if (time === 8) {
        pages['/a'] = 'ship'
        await fetcher.fetch(`${at}/a`)
        pages['/a'] = broken
      }
      await assert.rejects(fetcher.fetch(`${at}/a`), { code: 'address-unreachable' })
      const retryAt = hosts.get(new URL(at).host)?.retryAt ?? 0
      rests.push(Math.round((retryAt - clock.time) / 60_000))
      clock.time = retryAt
    }
    assert.deepEqual(rests, [1, 2, 4, 8, 16, 32, 60, 60, 1])
  })
  test('a page that is not there, or broken, is no such host', async (t) => {
    const { at } = await serve(t, { '/a': status(500), '/b': 'ship' })
    const { fetcher } = make()
    await assert.rejects(fetcher.fetch(`${at}/a`), { code: 'address-failed', message: /500/ })
    await assert.rejects(fetcher.fetch(`${at}/none`), { code: 'address-failed', message: /404/ })
    await fetcher.fetch(`${at}/b`)
  })
})

describe('robots.txt', () => {
  const rules = `User-agent: someone-else
Disallow: /

User-agent: Onrecord
Disallow: /private/
Allow: /private/open

User-agent: *
Disallow: /`
  test('is kept to, and fetched once a day', async (t) => {
    const pages = { '/robots.txt': rules, '/a': 'a', '/private/b': 'b', '/private/open': 'c' }
    const { at, asked, requests } = await serve(t, pages)
    const { clock, fetcher } = make()
    await fetcher.fetch(`${at}/a`)
    await fetcher.fetch(`${at}/private/open`)
    await assert.rejects(fetcher.fetch(`${at}/private/b`), {
      code: 'address-refused',
      message: /the robots\.txt of its host forbids it/,
    })
    assert.deepEqual(asked, ['/a', '/private/open'])
    assert.equal(requests.length, 3)
    clock.time += 86_400_000
    await fetcher.fetch(`${at}/a`)
    assert.equal(requests.length, 5)
  })
  test('of the host that a redirect leads to is kept to, too', async (t) => {
    const other = await serve(t, { '/robots.txt': 'User-agent: *\nDisallow: /', '/b': 'b' })
    const { at } = await serve(t, { '/a': status(301, { location: `${other.at}/b` }) })
    await assert.rejects(make().fetcher.fetch(`${at}/a`), /robots\.txt of its host forbids it/)
    assert.deepEqual(other.asked, [])
  })
  test('that is not there forbids nothing; one that cannot be had, everything', async (t) => {
    for (const [code, outcome] of [
      [404, 'fetched'],
      [403, 'fetched'],
      [410, 'fetched'],
      [500, 'address-unreachable'],
      [502, 'address-unreachable'],
      [503, 'address-deferred'],
      [429, 'address-deferred'],
    ] as const) {
      const { at, asked } = await serve(t, { '/robots.txt': status(code), '/a': 'ship' })
      const got = await make()
        .fetcher.fetch(`${at}/a`)
        .then(
          () => 'fetched',
          (error: { readonly code: string }) => error.code,
        )
      assert.equal(got, outcome, String(code))
      assert.deepEqual(asked, outcome === 'fetched' ? ['/a'] : [])
    }
  })
  test('that is a page, or made to blow up, is got over', async (t) => {
    const many = 'User-agent: a\n'.repeat(30_000) + 'Disallow: /x\n'.repeat(30_000)
    for (const text of ['<!doctype html><p>Not found', many, '*'.repeat(100_000), '\0\ufeff']) {
      const { at } = await serve(t, { '/robots.txt': text, '/a': 'ship' })
      await make().fetcher.fetch(`${at}/a`)
    }
  })
})

test('an interrupt ends what is under way, and what waits for its turn', async (t) => {
  const stop = new AbortController()
  const { at } = await serve(t, { '/a': () => stop.abort(new Error('enough')), '/b': 'ship' })
  const { fetcher } = make({ signal: stop.signal })
  const both = await Promise.allSettled([fetcher.fetch(`${at}/a`), fetcher.fetch(`${at}/b`)])
  for (const one of both) {
    assert.equal(one.status, 'rejected')
    assert.match(String(one.status === 'rejected' && one.reason), /enough/)
  }
})

test('a clock that was ahead leaves no host alone for years', async (t) => {
  const { at } = await serve(t, { '/a': 'ship' })
  const { clock, fetcher } = make()
  const states: HostStates = new Map()
  const other = makeFetcher({ allowPrivate: true, pause: 0, hosts: states, clock })
  await fetcher.fetch(`${at}/a`)
  const host = new URL(at).host
  const year = 365 * 86_400_000
  const left = { askedAt: 0, failures: 3, reason: 'it answered 503', robots: {} }
  states.set(host, { ...left, retryAt: clock.time + 5 * year })
  assert.equal((await other.fetch(`${at}/a`)).url, `${at}/a`)
  states.set(host, { ...left, retryAt: clock.time + 60_000 })
  await assert.rejects(other.fetch(`${at}/a`), { code: 'address-deferred' })
})
