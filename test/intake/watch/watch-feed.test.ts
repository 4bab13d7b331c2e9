import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { serve, type Page } from '../fetch/serve.ts'
import { article, rss, status, tagged } from './feeds.ts'
import { makeWatch } from './watch-once.ts'

describe('the items of a feed', () => {
  test('are ingested in from their pages, each once', async (t) => {
    const { at, asked, pages } = await serve(t, {
      '/a': article('The ship sailed.'),
      '/b': article('The ship stayed.'),
    })
    pages['/feed'] = tagged(rss([{ link: `${at}/a` }, { link: '/b' }]), '"1"')
    const { once } = makeWatch()
    const first = await once(`${at}/feed`)
    assert.deepEqual(first.texts, ['The ship sailed.', 'The ship stayed.'])
    assert.deepEqual(
      first.ingested.map(({ report }) => report.source),
      [`${at}/a`, `${at}/b`],
    )
    assert.deepEqual(asked, ['/feed', '/a', '/b'])

    const second = await once(`${at}/feed`)
    assert.deepEqual(second.events, [{ kind: 'unchanged', place: `${at}/feed` }])
    pages['/c'] = article('The ship came back.')
    pages['/feed'] = tagged(rss([{ link: `${at}/c` }, { link: `${at}/a` }]), '"2"')
    const third = await once(`${at}/feed`)
    assert.deepEqual(third.texts, ['The ship came back.'])
    assert.deepEqual(third.errors, [])
    assert.deepEqual(asked.slice(3), ['/feed', '/feed', '/c'])
  })

  test('are ingested in again where their date changes', async (t) => {
    const { at, pages } = await serve(t, { '/a': article('The ship sailed.') })
    const { once } = makeWatch()
    for (const date of ['Tue, 02 Mar 2021 10:00:00 GMT', 'Tue, 02 Mar 2021 11:00:00 GMT']) {
      pages['/feed'] = rss([{ link: `${at}/a`, date }])
      assert.equal((await once(`${at}/feed`)).texts.length, 1)
      assert.equal((await once(`${at}/feed`)).texts.length, 0)
    }
  })

  test('have the date and the outlet of the feed where their pages say none', async (t) => {
    const { at, pages } = await serve(t, { '/a': article('The ship sailed.') })
    pages['/feed'] = rss([{ link: `${at}/a`, date: 'Tue, 02 Mar 2021 10:00:00 GMT' }])
    const { ingested } = await makeWatch().once(`${at}/feed`)
    const report = ingested[0]?.report
    assert.equal(report?.published.start, '2021-03-02')
    assert.equal(report?.outlet, 'The Courier')
    assert.equal(report?.title, 'A page')
  })

  test('without a link, or whose page is forbidden or gone, are read in the feed itself', async (t) => {
    const content = '<p>The feed says: the ship sailed.</p>'
    const { at, asked, pages } = await serve(t, {
      '/robots.txt': 'User-agent: *\nDisallow: /private/',
      '/private/a': article('Private.'),
      '/empty': '<!doctype html><title>x</title>',
    })
    pages['/feed'] = rss([
      { title: '1', content },
      { title: '2', content, link: `${at}/private/a` },
      { title: '3', content, link: `${at}/gone` },
      { title: '4', content, link: 'ftp://a.example/b' },
      { title: '5', content, link: `${at}/empty` },
      { title: '6', link: `${at}/private/a` },
      { title: '7' },
    ])
    const { once } = makeWatch()
    const { ingested, errors, events } = await once(`${at}/feed`)
    assert.deepEqual(
      ingested.map(({ report }) => [report.title, report.text.trim()]),
      ['1', '2', '3', '4', '5'].map((title) => [title, 'The feed says: the ship sailed.']),
    )
    assert.equal(events.filter(({ kind }) => kind === 'own-content').length, 4)
    assert.deepEqual(
      errors.map(({ message }) => message.replace(at, '')),
      ['/private/a was not fetched (the robots.txt of its host forbids it).'],
    )
    assert.ok(!asked.includes('/private/a'))
    assert.deepEqual((await once(`${at}/feed`)).errors, [])
  })

  test('ten thousand of them are each ingested in once', async (t) => {
    const items = Array.from({ length: 10_000 }, (_, n) => ({
      title: `Ship ${n}`,
      content: `<p>Ship number ${n} sailed at noon.</p>`,
    }))
    const { at } = await serve(t, { '/feed': rss(items) })
    const { once } = makeWatch()
    assert.equal((await once(`${at}/feed`)).ingested.length, 10_000)
    assert.equal((await once(`${at}/feed`)).ingested.length, 0)
  })

  test('that cannot be had now are tried again in four more rounds, after the others', async (t) => {
    const { at, asked, pages } = await serve(t, { '/a': status(500), '/b': article('It sailed.') })
    pages['/feed'] = tagged(rss([{ link: `${at}/a` }, { link: `${at}/b` }]), '"1"')
    const { once } = makeWatch()
    for (let round = 1; round <= 7; round++) {
      const { texts, errors } = await once(`${at}/feed`)
      assert.equal(texts.length, round === 1 ? 1 : 0)
      assert.deepEqual(
        errors.map(({ code }) => code),
        round <= 5 ? ['address-failed'] : [],
      )
    }
    assert.equal(asked.filter((path) => path === '/a').length, 5)
    assert.equal(asked.filter((path) => path === '/b').length, 1)
  })

  test('of a host that wants to be left alone are left for another round', async (t) => {
    const { at, asked, pages } = await serve(t, {
      '/a': article('It sailed.'),
      '/b': status(429, { 'retry-after': '600' }),
      '/c': article('It came back.'),
    })
    const other = await serve(t, { '/d': article('Elsewhere.') })
    const links = [`${at}/a`, `${at}/b`, `${at}/c`, `${other.at}/d`]
    pages['/feed'] = tagged(rss(links.map((link) => ({ link }))), '"1"')
    const { clock, once } = makeWatch()
    const first = await once(`${at}/feed`)
    assert.deepEqual(first.texts, ['It sailed.', 'Elsewhere.'])
    assert.deepEqual(
      first.errors.map(({ code }) => code),
      ['address-deferred'],
    )
    pages['/b'] = article('It stayed.')
    const tooSoon = await once(`${at}/feed`)
    assert.deepEqual(tooSoon.texts, [])
    assert.deepEqual(asked, ['/feed', '/a', '/b'])
    clock.time += 600_000
    const later = await once(`${at}/feed`)
    assert.deepEqual(later.texts, ['It stayed.', 'It came back.'])
  })
})

describe('a feed that cannot be read', () => {
  for (const [what, page, code] of [
    ['a page', article('It sailed.'), 'no-feed'],
    ['a picture', (_, response) => response.end(Buffer.from('89504e470d0a1a0a', 'hex')), 'no-feed'],
    ['a bomb of entities', '<!DOCTYPE rss [<!ENTITY a "ha">]><rss>&a;</rss>', 'input-refused'],
    ['nothing there', status(404), 'address-failed'],
  ] as const satisfies readonly (readonly [string, Page, string])[]) {
    test(`${what} is named, and the others are read`, async (t) => {
      const { at } = await serve(t, { '/bad': page, '/good': rss([{ content: 'It sailed.' }]) })
      const { texts, errors } = await makeWatch().once(`${at}/bad`, `${at}/good`)
      assert.deepEqual(texts, ['It sailed.'])
      assert.deepEqual(
        errors.map((error) => [error.code, error.message.includes(`${at}/bad`)]),
        [[code, true]],
      )
    })
  }
  test('is left alone for longer each time, an hour at most, until it can be', async (t) => {
    const { at, asked, pages } = await serve(t, { '/feed': status(404) })
    const { clock, state, once } = makeWatch()
    const rests: number[] = []
    for (let time = 0; time < 8; time++) {
      await once(`${at}/feed`)
      assert.deepEqual(
        (await once(`${at}/feed`)).errors.map(({ code }) => code),
        ['address-deferred'],
      )
      const retryAt = state.feeds.get(`${at}/feed`)?.retryAt ?? 0
      rests.push((retryAt - clock.time) / 60_000)
      clock.time = retryAt
    }
    assert.deepEqual(rests, [1, 2, 4, 8, 16, 32, 60, 60])
    assert.equal(asked.length, 8)
    pages['/feed'] = rss([{ content: 'It sailed.' }])
    assert.deepEqual((await once(`${at}/feed`)).texts, ['It sailed.'])
  })

  test('one that is refused is not left alone: it may be allowed the next time', async (t) => {
    const { at } = await serve(t, { '/feed': rss([{ content: 'It sailed.' }]) })
    const { state, once } = makeWatch()
    const strict = makeWatch({ state, fetching: { pause: 0 } })
    assert.deepEqual(
      (await strict.once(`${at}/feed`)).errors.map(({ code }) => code),
      ['address-refused'],
    )
    assert.deepEqual((await once(`${at}/feed`)).texts, ['It sailed.'])
  })
})
