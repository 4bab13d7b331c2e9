import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'

import { readAnnotated } from '../../src/evaluation/read-annotated.ts'

/** A folder with these files, removed after the test. */
async function folderWith(
  context: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
  context.after(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

async function readAll(folder: string) {
  const done: string[] = []
  const articles: string[] = []
  const tell = (count: number, total: number) => done.push(`${count} of ${total}`)
  for await (const { name, gold } of readAnnotated(folder, tell))
    articles.push(`${name} ${gold.length}`)
  return { articles, done }
}

const marked = 'T1\tContent 0 2\tNo\nE1\tAttribution:T1 Content:T1\n'

test('an article is read once for each of its annotators, in the order of their files', async (t) => {
  const folder = await folderWith(t, {
    'text/b.txt': 'No.',
    'text/a.txt': 'No, no.',
    'attributions/b_0f0f.ann': marked,
    'attributions/b_00aa.ann': '',
    'attributions/a_1234.ann': marked,
    'attributions/notes.md': 'none',
  })
  assert.deepEqual(await readAll(folder), {
    articles: ['a.txt 1', 'b.txt 0', 'b.txt 1'],
    done: ['1 of 3', '2 of 3', '3 of 3'],
  })
})

test('of the whole corpus the dev part is read', async (t) => {
  for (const part of ['dev', 'data/dev']) {
    const folder = await folderWith(t, {
      [`${part}/text/a.txt`]: 'No.',
      [`${part}/attributions/a_1234.ann`]: marked,
      'train/attributions/b_1234.ann': marked,
    })
    assert.deepEqual((await readAll(folder)).articles, ['a.txt 1'])
  }
})

test('a folder that is laid out otherwise is refused, with its name', async (t) => {
  const folder = await folderWith(t, { 'attributions/notes.md': 'none' })
  for (const given of [folder, join(folder, 'none')]) {
    await assert.rejects(readAll(given), (error: Error & { readonly code?: string }) => {
      assert.equal(error.code, 'evaluation-data')
      assert.ok(error.message.includes(given))
      return true
    })
  }
})

test('an annotator file without its text, and one that cannot be read, are no silence', async (t) => {
  const alone = await folderWith(t, { 'attributions/a_1234.ann': marked })
  await assert.rejects(readAll(alone), { code: 'ENOENT' })
  const broken = await folderWith(t, {
    'text/a.txt': 'No.',
    'attributions/a_1234.ann': 'T1\tContent\tNo\n',
  })
  await assert.rejects(readAll(broken), { name: 'SyntaxError', message: /T1/ })
  const beyond = await folderWith(t, {
    'text/a.txt': 'No.',
    'attributions/a_1234.ann': 'T1\tContent 0 90\tNo\n',
  })
  await assert.rejects(readAll(beyond), { name: 'RangeError', message: /90/ })
})
