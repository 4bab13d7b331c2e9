import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'

import { findInputs, type FindOptions } from '../../src/intake/index.ts'
import { makeWatch } from './watch/watch-once.ts'

/** Why there are no pipes here; false where they can be made. */
const skip = ((): string | false => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    execFileSync('mkfifo', [join(folder, 'a')])
    return false
  } catch {
    return 'there is no mkfifo'
  } finally {
    rmSync(folder, { recursive: true })
  }
})()

function makeFolders(t: TestContext) {
  const top = mkdtempSync(join(tmpdir(), 'onrecord-'))
  t.after(() => rmSync(top, { recursive: true }))
  const [folder, outside] = [join(top, 'in'), join(top, 'out')]
  for (const one of [folder, outside, join(folder, 'sub')]) mkdirSync(one)
  const write = (path: string) => {
    writeFileSync(path, 'The ship sailed.')
    utimesSync(path, 1_000_000, 1_000_000)
  }
  write(join(folder, 'a.txt'))
  write(join(outside, 'far.txt'))
  const find = async (path: string, options: FindOptions = {}) =>
    (await findInputs([path], options)).map((one) =>
      [one.path.replace(`${top}/`, ''), one.kind === 'passed' ? one.why : one.kind].join(' '),
    )
  const pipe = (path: string) => execFileSync('mkfifo', [path])
  return { top, folder, outside, find, pipe }
}

test('links within a folder are followed to files, others only where that is asked for', async (t) => {
  const { top, folder, outside, find } = makeFolders(t)
  symlinkSync('a.txt', join(folder, 'b.txt'))
  symlinkSync(join(outside, 'far.txt'), join(folder, 'c.txt'))
  symlinkSync(outside, join(folder, 'd'))
  symlinkSync('..', join(folder, 'sub', 'up'))
  symlinkSync('gone.txt', join(folder, 'e.txt'))
  symlinkSync('f.txt', join(folder, 'f.txt'))
  assert.deepEqual(await find(folder), [
    'in/a.txt found',
    'in/b.txt found',
    'in/c.txt leads-out',
    'in/d leads-out',
    'in/e.txt failed',
    'in/f.txt failed',
  ])
  assert.deepEqual(await find(folder, { follow: true }), [
    'in/a.txt found',
    'in/b.txt found',
    'in/c.txt found',
    'in/d/far.txt found',
    'in/e.txt failed',
    'in/f.txt failed',
  ])
  assert.deepEqual(await find(join(folder, '[abc].txt')), [
    'in/a.txt found',
    'in/b.txt found',
    'in/c.txt leads-out',
  ])
  // A path that is a link itself is what the person meant.
  symlinkSync(folder, join(top, 'link'))
  assert.equal((await find(join(top, 'link')))[0], 'link/a.txt found')
  assert.deepEqual(await find(join(folder, 'c.txt')), ['in/c.txt found'])
})

test('circles of links end', async (t) => {
  const { folder, outside, find } = makeFolders(t)
  symlinkSync(outside, join(folder, 'out'))
  symlinkSync(folder, join(outside, 'back'))
  symlinkSync('.', join(folder, 'here'))
  assert.deepEqual(await find(folder, { follow: true }), ['in/a.txt found', 'in/out/far.txt found'])
})

test(
  'a pipe in a folder is never read; one that is named is, but not watched',
  { skip },
  async (t) => {
    const { folder, outside, find, pipe } = makeFolders(t)
    pipe(join(folder, 'b.txt'))
    pipe(join(outside, 'c.txt'))
    symlinkSync('b.txt', join(folder, 'd.txt'))
    symlinkSync(join(outside, 'c.txt'), join(folder, 'e.txt'))
    const found = ['in/a.txt found', 'in/b.txt no-file', 'in/d.txt no-file', 'in/e.txt no-file']
    assert.deepEqual(await find(folder, { follow: true }), found)
    // A pattern stands for no pipe, only for links to one.
    const matching = (await find(join(folder, '*.txt'), { follow: true })).toSorted()
    assert.deepEqual(
      matching,
      found.filter((one) => one !== 'in/b.txt no-file'),
    )
    assert.deepEqual(await find(join(folder, 'b.txt')), ['in/b.txt found'])
    const { once } = makeWatch()
    const { texts, errors, events } = await once(folder, join(folder, 'b.txt'))
    assert.deepEqual(texts, ['The ship sailed.'])
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['input-refused'],
    )
    assert.deepEqual(
      events.filter(({ kind }) => kind === 'passed'),
      [{ kind: 'passed', place: folder, why: ['no-file', 'no-file', 'leads-out'] }],
    )
  },
)
