import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'

import { openStore } from '../../src/record/index.ts'
import { serve } from '../intake/fetch/serve.ts'
import { article, rss } from '../intake/watch/feeds.ts'
import { runCli } from './run-cli.ts'

const env = { NODE_OPTIONS: `--import=${new URL('fault.mjs', import.meta.url).href}` }

describe('a report that reading fails on ends no work on others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'in'))
  for (const [name, text] of [
    ['1.txt', 'Ann Lind said on Monday that it was over.'],
    ['2.txt', 'Ann Lind said on Monday that the FAULT was hers.'],
    ['3.txt', 'Bo Ek said on Tuesday that it had begun.'],
  ] as const) {
    writeFileSync(join(folder, 'in', name), text)
    utimesSync(join(folder, 'in', name), 1_000_000, 1_000_000)
  }
  const told =
    /^onrecord: in\/2\.txt was not read because of a fault in Onrecord \(RangeError at .{1,100}\)\. Please report it\./m

  for (const command of ['read', 'add'] as const) {
    test(command, async () => {
      const record = command === 'add' ? ['--record', 'a.sqlite'] : []
      const args = [command, '--format', 'jsonl', ...record, 'in']
      const { code, stdout, stderr } = await runCli(args, { cwd: folder, env })
      assert.equal(code, 1)
      assert.equal(stdout.trim().split('\n').length, 2)
      assert.match(stderr, told)
      assert.doesNotMatch(stderr, /hers/, 'what a report says is never told')
    })
  }

  test('watch, where it is done with until it changes', async () => {
    const args = ['watch', '--once', '--record', 'w.sqlite', 'in']
    const first = await runCli(args, { cwd: folder, env })
    assert.equal(first.code, 1)
    assert.equal(first.stdout.match(/^Added/gm)?.length, 2)
    assert.match(first.stderr, told)
    const second = await runCli(args, { cwd: folder, env })
    assert.deepEqual([second.code, second.stdout], [0, ''])
  })

  test('reread', async () => {
    await runCli(['add', '--record', 'r.sqlite', 'in'], { cwd: folder })
    const { code, stdout, stderr } = await runCli(['reread', '--record', 'r.sqlite'], {
      cwd: folder,
      env,
    })
    assert.equal(code, 1)
    assert.match(stdout, /^Read 2 reports again/)
    assert.match(stderr, /was not read because of a fault in Onrecord/)
  })

  test('watch of a feed, with its other items', async (t) => {
    const { at, pages } = await serve(t, {
      '/a': article('The FAULT, Ann Lind said, was hers.'),
      '/b': article('“It has begun,” Bo Ek told reporters.'),
    })
    pages['/feed'] = rss([{ link: `${at}/a` }, { link: `${at}/b` }])
    const args = ['watch', '--once', '--allow-private', '--pause', '0', '--record', 'f.sqlite']
    const { code, stdout, stderr } = await runCli([...args, `${at}/feed`], { cwd: folder, env })
    assert.equal(code, 1)
    assert.match(stdout, /^Added .*\/b with 1 statement/)
    assert.match(stderr, /\/a was not read because of a fault in Onrecord/)
  })
})

describe('a host name that is not known', () => {
  const address = 'http://courier.invalid/news/17'
  const told =
    /courier\.invalid.*could not be fetched \((?:no host of that name|the name of the host)/
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.txt'), 'Ann Lind said on Monday that it was over.')

  for (const args of [
    ['read', '--format', 'jsonl', address, 'a.txt'],
    ['add', '--format', 'jsonl', '--record', 'a.sqlite', address, 'a.txt'],
    ['watch', '--once', '--format', 'jsonl', '--record', 'w.sqlite', address, 'a.txt'],
  ]) {
    test(`ends nothing: ${args[0]}`, async () => {
      const { code, stdout, stderr } = await runCli(args, { cwd: folder })
      assert.equal(code, 1)
      assert.match(stderr, told)
      assert.match(stdout, /"source":"a\.txt"/)
    })
  }

  test('ends no server', async () => {
    const asked = Promise.withResolvers<readonly number[]>()
    let isAsked = false
    const { code, stderr } = await runCli(['serve', '--port', '0', '--record', 's.sqlite'], {
      cwd: folder,
      onOutput: (stdout, kill) => {
        const at = /http:\S+/.exec(stdout)?.[0]
        if (!at || isAsked) return
        isAsked = true
        const ask = async () => {
          const url = `${at}api/reports?url=${encodeURIComponent(address)}`
          const first = await fetch(url, { method: 'POST' })
          const second = await fetch(`${at}api/record`)
          kill('SIGTERM')
          return [first.status, second.status]
        }
        ask().then(asked.resolve, asked.reject)
      },
    })
    assert.deepEqual(await asked.promise, [502, 200])
    assert.equal(code, 0, stderr)
  })
})

describe('an interrupt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'in'))
  for (let n = 10; n < 60; n++) {
    writeFileSync(join(folder, 'in', `${n}.txt`), `Ann Lind said that number ${n} was over.`)
  }
  for (const [signal, wanted] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    test(`of add by ${signal} says what was kept and what is left`, async () => {
      const record = `${signal}.sqlite`
      // One line of output tells that it is at work.
      const args = ['add', '--record', record, 'in']
      let isKilled = false
      const running = runCli(args, {
        cwd: folder,
        env: {},
        onStart: (kill) => {
          const look = async () => {
            for (let tries = 0; tries < 400 && !isKilled; tries++) {
              await sleep(25)
              const store = await openStore(join(folder, record)).catch(() => null)
              const { reports } = (await store?.count().catch(() => null)) ?? { reports: 0 }
              await store?.close()
              if (reports < 2) continue
              isKilled = true
              kill(signal)
            }
          }
          void look()
        },
      })
      const { code, stdout, stderr } = await running
      assert.equal(code, wanted, stderr)
      const kept = Number(/^Added (\d+) reports? with/.exec(stdout)?.[1])
      const left = Number(/Ended early: (\d+) of 50 places to read/.exec(stderr)?.[1])
      assert.ok(kept >= 2 && left > 0, `${stdout}${stderr}`)
      assert.equal(kept + left, 50)
    })
  }
})

describe('an empty standard input', () => {
  for (const command of ['read', 'add', 'parse']) {
    test(`is refused by ${command}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
      const record = command === 'add' ? ['--record', 'a.sqlite'] : []
      const { code, stderr } = await runCli([command, ...record, '-'], { cwd: folder, input: '' })
      rmSync(folder, { recursive: true })
      assert.equal(code, 1)
      assert.match(stderr, /^onrecord: Standard input is empty\./)
    })
  }
  test('and a report of white space is not kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
    const { code, stdout, stderr } = await runCli(['add', '--record', 'a.sqlite', '-'], {
      cwd: folder,
      input: ' \n\n',
    })
    rmSync(folder, { recursive: true })
    assert.equal(code, 1)
    assert.match(stdout, /^Added 0 reports/)
    assert.match(stderr, /is empty/)
  })
})
