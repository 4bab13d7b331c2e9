import assert from 'node:assert/strict'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'

import { findInputs, readInput } from '../../src/intake/index.ts'

async function* noInput(): AsyncGenerator<Uint8Array> {}

const options = { maxSize: 1000, stdin: noInput() }

async function makeFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
  t.after(() => rm(folder, { recursive: true }))
  return folder
}

test('files, folders and patterns in the order given, folders by name', async (t) => {
  const folder = await makeFolder(t)
  await mkdir(join(folder, 'b'))
  for (const name of ['2.txt', '10.html', 'x.md', 'b/1.htm', 'c.TXT'])
    await writeFile(join(folder, name), 'x')
  const paths = async (...patterns: string[]) =>
    (await findInputs(patterns.map((one) => (one === '-' ? one : join(folder, one))))).map((one) =>
      one.path.replace(`${folder}/`, ''),
    )
  assert.deepEqual(await paths('.'), ['10.html', '2.txt', 'b/1.htm', 'c.TXT'])
  assert.deepEqual(await paths('x.md', '-', '2.txt'), ['x.md', '-', '2.txt'])
  assert.deepEqual(await paths('*.{txt,html}'), ['10.html', '2.txt'])
})

test('a file that vanished is told of', async (t) => {
  const folder = await makeFolder(t)
  const path = join(folder, 'a.txt')
  await writeFile(path, 'x')
  const [found] = await findInputs([path])
  await rm(path)
  assert.equal(found?.kind, 'found')
  await assert.rejects(readInput(path, options), {
    code: 'input-not-found',
    message: new RegExp(path),
  })
})

test('a folder and a file without permission are told of, and the rest are found', async (t) => {
  const folder = await makeFolder(t)
  await mkdir(join(folder, 'locked'))
  await writeFile(join(folder, 'locked', 'a.txt'), 'x')
  await writeFile(join(folder, 'b.txt'), 'x')
  await chmod(join(folder, 'locked'), 0o000)
  await chmod(join(folder, 'b.txt'), 0o000)
  await chmod(folder, 0o755)
  // Root may read everything: the test goes on as nobody.
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    const found = await findInputs([folder])
    assert.deepEqual(
      found.map((one) => (one.kind === 'failed' ? one.error.message : one.path)),
      [
        join(folder, 'b.txt'),
        `${join(folder, 'locked')} cannot be read (permission denied). Check its permissions.`,
      ],
    )
    await assert.rejects(readInput(join(folder, 'b.txt'), options), { code: 'input-unreadable' })
  } finally {
    if (isRoot) process.seteuid?.(0)
    await chmod(join(folder, 'locked'), 0o700)
  }
})

test('no more than the limit is read', async () => {
  async function* much(): AsyncGenerator<Uint8Array> {
    for (let count = 0; count < 10; count++) yield Buffer.alloc(300)
    throw new Error('read on after the limit')
  }
  await assert.rejects(readInput('-', { maxSize: 1000, stdin: much() }), {
    code: 'input-too-large',
  })
  assert.equal((await readInput('-', { maxSize: 3000, stdin: oneChunk() })).length, 3000)
})

async function* oneChunk(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(3000)
}
