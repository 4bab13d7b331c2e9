import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import {
  newWatchState,
  readWatchState,
  watch,
  writeWatchState,
  type WatchEvent,
  type WatchOptions,
} from '../../../src/intake/index.ts'
import { serve } from '../fetch/serve.ts'
import { makeStillClock } from '../fetch/still-clock.ts'
import { article, rss } from './feeds.ts'
import { makeWatch } from './watch-once.ts'

const basis = (): WatchOptions => ({
  state: newWatchState(),
  every: null,
  save: () => undefined,
  fetching: { allowPrivate: true, pause: 0 },
  signal: new AbortController().signal,
  tell: () => undefined,
  fail: (error) => assert.fail(error),
})

describe('round by round', () => {
  test('each place is looked at again after its time, until an interrupt', async (t) => {
    const { at, asked, pages } = await serve(t, {})
    pages['/feed'] = (_, response) => {
      response.end(rss([{ title: `Look ${asked.length}`, content: 'It sailed.' }]))
    }
    const stop = new AbortController()
    const clock = makeStillClock()
    const start = clock.time
    const rests: number[] = []
    const tell = (event: WatchEvent) => {
      if (event.kind !== 'resting') return
      rests.push((event.until - start) / 60_000)
      if (rests.length === 3) stop.abort()
    }
    const titles: (string | null)[] = []
    const options = { ...basis(), clock, tell, every: 15, signal: stop.signal }
    for await (const { report } of watch([`${at}/feed`], options)) titles.push(report.title)
    assert.deepEqual(rests, [15, 30, 45])
    assert.deepEqual(titles, ['Look 1', 'Look 2', 'Look 3'])
  })

  test('one that leaves off ends those that rest, and those that wait for a server', async (t) => {
    const silent = await serve(t, { '/feed': () => undefined })
    const { at } = await serve(t, {
      '/resting': rss([]),
      '/feed': rss([{ content: 'It sailed.' }]),
    })
    const places = [`${silent.at}/feed`, `${at}/resting`, `${at}/feed`]
    for await (const { report } of watch(places, { ...basis(), every: 15 })) {
      assert.equal(report.text, 'It sailed.')
      break
    }
  })
})

test('a report that was not kept is not remembered as done with', async (t) => {
  const { at, pages } = await serve(t, { '/a': article('One.'), '/b': article('Two.') })
  pages['/feed'] = rss([{ link: `${at}/a` }, { link: `${at}/b` }])
  const { state, once } = makeWatch()
  for await (const { report } of watch([`${at}/feed`], { ...basis(), state })) {
    if (report.text.includes('Two')) break
  }
  assert.deepEqual((await once(`${at}/feed`)).texts, ['Two.'])
})

test('an interrupt while a report is kept counts it as done with', async (t) => {
  const { at } = await serve(t, { '/feed': rss([{ content: 'One.' }, { content: 'Two.' }]) })
  const { state, once } = makeWatch()
  const stop = new AbortController()
  let count = 0
  const options = { ...basis(), state, signal: stop.signal }
  for await (const _ of watch([`${at}/feed`], options)) {
    count++
    stop.abort()
  }
  assert.equal(count, 1)
  assert.deepEqual((await once(`${at}/feed`)).texts, ['Two.'])
})

describe('what is remembered', () => {
  test('is the same after it was written and read', async (t) => {
    const { at } = await serve(t, {
      '/robots.txt': 'User-agent: *\nDisallow: /x',
      '/feed': (_, response) => {
        response.setHeader('etag', '"1"').end(rss([{ content: 'One.' }, { link: '/none' }]))
      },
    })
    const { state, clock, once } = makeWatch()
    state.files.set('/reports/a.txt', '1 2')
    await once(`${at}/feed`)
    assert.equal(state.feeds.size, 1)
    assert.equal(state.hosts.size, 1)
    assert.deepEqual(readWatchState(writeWatchState(state, clock.now())), state)
  })
  test('is nothing where the text is another', () => {
    for (const text of ['', '{', '[]', '{"version":2}', '{"version":1,"hosts":[["a",{}]]}']) {
      assert.equal(readWatchState(text), null)
    }
  })
})
