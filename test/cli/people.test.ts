import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { openStore, type AgentPage, type Member } from '../../src/record/index.ts'
import { readExamples } from '../record/example-readings.ts'
import { runCli } from './run-cli.ts'

describe('the commands for people', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  before(async () => {
    const store = await openStore(join(folder, 'r.sqlite'), { create: true })
    for (const reading of await readExamples()) await store.keep(reading)
    await store.close()
  })
  after(() => rmSync(folder, { recursive: true }))
  const run = (args: readonly string[], input = '') =>
    runCli([...args, '--record', join(folder, 'r.sqlite')], { cwd: folder, input })
  const list = async (...args: readonly string[]) =>
    JSON.parse((await run(['people', ...args, '--format', 'json'])).stdout) as AgentPage

  test('lists them by how often they speak, by name, and page after page', async () => {
    const { code, stdout } = await run(['people', '--limit', '2'])
    assert.equal(code, 0)
    assert.match(stdout, /^\S.*\n {2}.*\d statements · \d+ reports · \d+ \w+ 2021/)
    assert.match(stdout, /\n2 of \d+\n\nNext page: --page \S+\n$/)
    const first = await list('--limit', '2')
    const second = await list('--limit', '2', '--page', first.next ?? '')
    assert.ok(first.agents.every(({ id }) => second.agents.every((other) => other.id !== id)))
    const institutions = await list('--kind', 'institutions', '--sort', 'name')
    assert.ok(institutions.agents.every(({ kind }) => kind !== 'person'))
    assert.deepEqual(
      (await list('orrel')).agents.map(({ name }) => name),
      ['Stanisław Orrel'],
    )
    assert.equal(
      (await run(['people', 'nobody', 'at', 'all'])).stdout,
      'The record names no one like that.\n',
    )
    assert.equal((await run(['people', '--limit', '0'])).code, 2)
  })

  test('merges by name, says why, and splits again', async () => {
    const merged = await run(['merge', 'Orrel', 'Judith Arden', '--why', 'one desk'])
    assert.equal(merged.code, 0, merged.stderr)
    assert.match(
      merged.stdout,
      /^Judith Arden goes under Stanisław Orrel \(onrecord undo [0-9a-f]{12} /,
    )
    const again = await run(['merge', 'Orrel', 'Judith Arden'])
    assert.match(again.stdout, /all go under Stanisław Orrel already/)
    const why = await run(['people', 'why', 'orrel'])
    assert.match(why.stdout, /Judith Arden.*\n {2}joined by .*: one desk/)
    const split = await run(['split', 'orrel', 'judith arden'])
    assert.equal(split.code, 0, split.stderr)
    const members = JSON.parse(
      (await run(['people', 'why', 'orrel', '--format', 'json'])).stdout,
    ) as { readonly members: readonly Member[] }
    assert.ok(members.members.every(({ name }) => name !== 'Judith Arden'))
  })

  test('a name that means several, or no one, decides nothing', async () => {
    const several = await run(['merge', 'Orrel', 'Ministry'])
    assert.equal(several.code, 1)
    assert.match(several.stderr, /Ministry may mean several: .*\(a[0-9a-f]{12}\)/)
    const none = await run(['merge', 'Orrel', 'Zebedee Quill'])
    assert.equal(none.code, 1)
    assert.match(none.stderr, /no one called Zebedee Quill/)
    const stranger = await run(['split', 'Orrel', 'Zebedee Quill'])
    assert.equal(stranger.code, 1)
    assert.doesNotMatch((await run(['decisions'])).stdout, /Quill/)
  })

  test('imports a list, prints it, and forgets an entry', async () => {
    const file = join(folder, 'list.csv')
    writeFileSync(
      file,
      'name,kind,other names,from,colour\nWar Office,institution,Defence Ministry,,blue\nIda Renn,,,no day,\n',
    )
    const imported = await run(['people', 'import', file])
    assert.equal(imported.code, 1)
    assert.equal(imported.stdout, 'Imported 1 entry, changed 0; 0 were there. Left out: colour.\n')
    assert.match(imported.stderr, /list\.csv, line 3 was refused: /)
    assert.deepEqual(
      (await list('Defence', 'Ministry', '--kind', 'institutions')).agents.map(
        ({ name }) => name,
      )[0],
      'War Office',
    )
    const listed = await run(['people', 'listed'])
    const [, id = ''] =
      /^([0-9a-f]{12}) {2}War Office\n {14}Defence Ministry\n$/.exec(listed.stdout) ?? []
    assert.equal(
      (
        await run(
          ['people', 'import', '-'],
          '{"name":"War Office","kind":"institution","otherNames":["Defence Ministry"]}',
        )
      ).code,
      0,
    )
    assert.equal((await run(['people', 'forget', id])).stdout, `${id} is off the list.\n`)
    assert.equal((await run(['people', 'listed'])).stdout, 'The list has no entry.\n')
    assert.equal((await run(['people', 'forget', id])).code, 1)
  })

  test('what is no list is refused', async () => {
    for (const [name, content] of [
      ['empty.csv', ''],
      ['none.csv', 'surname\nMoe\n'],
      ['latin.csv', Buffer.from('name\nJo\xe3o\n', 'latin1')],
      ['binary.csv', Buffer.from([0, 1, 2, 255, 254])],
    ] as const) {
      const file = join(folder, name)
      writeFileSync(file, content)
      const { code, stderr } = await run(['people', 'import', file])
      assert.equal(code, 1, name)
      assert.match(stderr, /list of people|refused/, name)
    }
    assert.equal((await run(['people', 'import', join(folder, 'missing.csv')])).code, 1)
  })

  test('questions say what speaks for it, and how to answer', async () => {
    const { code, stdout } = await run(['people', 'questions', '--limit', '3'])
    assert.equal(code, 0)
    assert.match(stdout, /^Nothing is open\.\n$|% the same\?\n/)
  })
})
