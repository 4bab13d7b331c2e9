import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'

import { watchStatePlace } from '../../src/cli/settings/watch-state-place.ts'
import { openStore } from '../../src/record/index.ts'
import { serve } from '../intake/fetch/serve.ts'
import { article, rss, status, tagged } from '../intake/watch/feeds.ts'
import { runCli, type CliOptions } from './run-cli.ts'

const quote = (name: string) => article(`“The ${name} has sailed,” Ann Lind told reporters.`)

describe('onrecord watch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  after(() => rmSync(folder, { recursive: true }))
  const watch = (record: string, args: readonly string[], options: CliOptions = {}) =>
    runCli(['watch', '--record', record, '--allow-private', '--pause', '0', ...args], {
      cwd: folder,
      ...options,
    })

  test('once: a feed and a folder, what is new alone, and what fails is named', async (t) => {
    mkdirSync(join(folder, 'incoming'))
    const file = join(folder, 'incoming', 'a.txt')
    writeFileSync(file, 'The ministry said the ship would stay.')
    utimesSync(file, 1_000_000, 1_000_000)
    const { at, asked, pages } = await serve(t, {
      '/a': quote('ferry'),
      '/b': quote('tanker'),
      '/broken': status(404),
    })
    pages['/feed'] = tagged(rss([{ link: `${at}/a` }, { link: `${at}/b` }]), '"1"')
    const places = ['--once', `${at}/feed`, `${at}/broken`, 'incoming']
    const first = await watch('r.sqlite', places)
    assert.equal(first.code, 1)
    assert.deepEqual(first.stdout.trim().split('\n').toSorted(), [
      `Added ${at}/a with 1 statement.`,
      `Added ${at}/b with 1 statement.`,
      'Added incoming/a.txt with 1 statement.',
    ])
    for (const line of [
      `onrecord: ${at}/feed: 2 items, 2 of them new.`,
      'onrecord: incoming: 1 file, 1 of them new or changed.',
      `onrecord: ${at}/broken could not be fetched (the server answered 404). Check the address.`,
    ]) {
      assert.ok(first.stderr.includes(`${line}\n`), first.stderr)
    }

    asked.length = 0
    pages['/broken'] = rss([])
    const second = await watch('r.sqlite', ['--once', `${at}/feed`, 'incoming'])
    assert.equal(second.code, 0, second.stderr)
    assert.equal(second.stdout, '')
    assert.match(second.stderr, /feed: nothing new\.\n/)
    assert.deepEqual(asked, ['/feed'])
    assert.ok(existsSync(join(folder, 'r.sqlite.watch.json')))

    // A record that was made anew is filled anew.
    rmSync(join(folder, 'r.sqlite'))
    const third = await watch('r.sqlite', ['--once', '--format', 'jsonl', `${at}/feed`])
    assert.deepEqual(
      third.stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { readonly source: string }).source),
      [`${at}/a`, `${at}/b`],
    )
  })

  test('goes on until it is interrupted, and ends after the report in hand', async (t) => {
    const { at, pages } = await serve(t, {})
    const links = Array.from({ length: 20 }, (_, n) => {
      pages[`/${n}`] = quote(`ship number ${n}`)
      return { link: `${at}/${n}` }
    })
    pages['/feed'] = rss(links)
    const { code, stdout } = await watch('stopped.sqlite', ['--format', 'jsonl', `${at}/feed`], {
      onOutput: (_, kill) => kill('SIGINT'),
    })
    assert.equal(code, 130)
    const told = stdout.trim().split('\n').length
    assert.ok(told < 20)
    const store = await openStore(join(folder, 'stopped.sqlite'))
    const { reports } = await store.count()
    await store.close()
    assert.equal(reports, told)
    const rest = await watch('stopped.sqlite', ['--once', '--format', 'jsonl', `${at}/feed`])
    assert.equal(rest.stdout.trim().split('\n').length, 20 - told)
  })

  test('what cannot be watched is refused', async () => {
    assert.equal((await watch('x.sqlite', ['-'])).code, 2)
    assert.equal((await watch('x.sqlite', ['--every', '0', 'incoming'])).code, 2)
    assert.equal((await watch('x.sqlite', [])).code, 2)
    assert.equal(existsSync(join(folder, 'x.sqlite')), false)
  })
})

test('what a watch remembers is beside the record, or in the data folder', () => {
  const place = (record: string) =>
    watchStatePlace(record, { env: { XDG_DATA_HOME: '/data' }, platform: 'linux' })
  assert.equal(place('story.sqlite'), 'story.sqlite.watch.json')
  assert.match(place('postgres://a:b@c/d'), /^\/data\/onrecord\/watch-[0-9a-f]{16}\.json$/)
  assert.equal(place('postgres://a:b@c/d'), place('postgres://a:x@c/d'))
  assert.notEqual(place('postgres://a:b@c/d'), place('postgres://a:b@c/e'))
})
