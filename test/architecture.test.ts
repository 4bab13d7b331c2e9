import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../src/', import.meta.url))

/** The folders of src/ in the order in which data flows; each may import from those before it. */
const folders = [
  'text',
  'data-model',
  'intake',
  'segment',
  'model',
  'syntax',
  'statements',
  'parties',
  'time',
  'firmness',
  'reading',
  'record',
  'export',
  'mcp',
  'evaluation',
  'server',
  'cli',
]

/** The files beside the folders that everybody may import. */
const common = [
  'error-entry.ts',
  'errors.ts',
  'fault.ts',
  'hash-text.ts',
  'reading-errors.ts',
  'record-errors.ts',
  'require-node.ts',
  'version.ts',
]

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)

const importsOf = (path: string): readonly string[] =>
  [
    ...readFileSync(join(root, path), 'utf8').matchAll(/(?:from|import) '(\.{1,2}\/[^']{1,200})'/g),
  ].map(([, target = '']) => relative(root, resolve(join(root, dirname(path)), target)))

test('the folders are those of the architecture', () => {
  const found = new Set(
    files.filter((path) => path.includes(sep)).map((path) => path.split(sep)[0] ?? ''),
  )
  assert.deepEqual([...found].toSorted(), folders.toSorted())
})

test('a folder imports only from those before it', () => {
  const wrong = files.flatMap((path) => {
    const [folder = ''] = path.split(sep)
    if (!path.includes(sep)) return []
    return importsOf(path).flatMap((target) => {
      const [other = ''] = target.split(sep)
      const allowed =
        common.includes(target) || folders.slice(0, folders.indexOf(folder) + 1).includes(other)
      return allowed ? [] : [`${path} imports ${target}`]
    })
  })
  assert.deepEqual(wrong, [])
})

test('text imports nothing of ours', () => {
  const outside = files
    .filter((path) => path.startsWith('text'))
    .flatMap((path) => importsOf(path).filter((target) => !target.startsWith('text')))
  assert.deepEqual(outside, [])
})

test('no file is longer than 300 lines', () => {
  const long = files.filter(
    (path) => readFileSync(join(root, path), 'utf8').split('\n').length > 300,
  )
  assert.deepEqual(long, [])
})
