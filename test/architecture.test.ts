import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../src/', import.meta.url))

/** The ground that every folder may stand on. */
const ground = ['text', 'data-model', 'english']

/**
 * What each folder of src/ imports beside the ground. The ten stages of reading are side by side: five arrows are between them, each where one stage
 * works with the functions of another.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  'data-model': [],
  english: [],
  intake: [],
  segment: [],
  model: [],
  mentions: ['model'],
  syntax: ['model'],
  statements: ['segment', 'syntax'],
  parties: ['syntax'],
  time: [],
  firmness: [],
  differences: ['matching'],
  reading: [
    'intake',
    'segment',
    'model',
    'mentions',
    'syntax',
    'statements',
    'parties',
    'time',
    'firmness',
    'differences',
  ],
  matching: [],
  register: ['matching'],
  query: [],
  wording: ['register'],
  record: ['intake', 'segment', 'differences', 'matching', 'query', 'register'],
  export: ['record', 'wording'],
  mcp: ['record', 'wording', 'export'],
  evaluation: [
    'segment',
    'statements',
    'parties',
    'time',
    'firmness',
    'matching',
    'differences',
    'reading',
  ],
  server: ['intake', 'record', 'wording', 'export'],
  'entry-points': ['intake', 'time', 'record', 'export', 'mcp', 'server'],
  cli: [
    'query',
    'intake',
    'segment',
    'syntax',
    'time',
    'reading',
    'record',
    'wording',
    'export',
    'mcp',
    'evaluation',
    'server',
  ],
}

const stages = [
  'intake',
  'segment',
  'model',
  'mentions',
  'syntax',
  'statements',
  'parties',
  'time',
  'firmness',
  'differences',
] as const

/** The files beside the folders that every folder but the ground may import. */
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

/** A folder with more files has rooms. */
const mostFiles = 25

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)

const importsOf = (path: string): readonly string[] =>
  [
    ...readFileSync(join(root, path), 'utf8').matchAll(
      /(?:from |import |import\()'(\.{1,2}\/[^']{1,200})'/g,
    ),
  ].map(([, target = '']) => relative(root, resolve(join(root, dirname(path)), target)))

/** Types included: an import of a type alone is an arrow, too. */
const imports = new Map(files.map((path) => [path, importsOf(path)]))

const folderOf = (path: string): string => path.split(sep)[0] ?? ''

test('the folders are those of the architecture', () => {
  const found = new Set(files.filter((path) => path.includes(sep)).map(folderOf))
  assert.deepEqual([...found].toSorted(), Object.keys(allowed).toSorted())
})

test('a folder imports only from the ground and from what it may', () => {
  const wrong = [...imports].flatMap(([path, targets]) => {
    const folder = folderOf(path)
    if (!path.includes(sep)) return []
    const others = ground.includes(folder)
      ? ground.slice(0, ground.indexOf(folder))
      : [...ground, ...(allowed[folder] ?? [])]
    return targets.flatMap((target) => {
      const isAllowed = target.includes(sep)
        ? [folder, ...others].includes(folderOf(target))
        : common.includes(target) && !ground.includes(folder)
      return isAllowed ? [] : [`${path} imports ${target}`]
    })
  })
  assert.deepEqual(wrong, [])
})

test('what a folder may import it does import', () => {
  const unused = Object.entries(allowed).flatMap(([folder, others]) => {
    const targets = [...imports].flatMap(([path, own]) => (folderOf(path) === folder ? own : []))
    const used = new Set(targets.filter((target) => target.includes(sep)).map(folderOf))
    return others.flatMap((other) => (used.has(other) ? [] : `${folder} imports no ${other}`))
  })
  assert.deepEqual(unused, [])
})

test('at most five arrows are between the stages of reading', () => {
  const between = stages.flatMap((stage) =>
    (allowed[stage] ?? []).filter((other) => (stages as readonly string[]).includes(other)),
  )
  assert.ok(between.length <= 5, between.join(', '))
})

test('no files import one another in a circle', () => {
  assert.deepEqual(findCircles(imports), [])
})

test('no folders, nor a file and a folder beside it, import one another in a circle', () => {
  const circles = [...foldersOf(files)].flatMap((folder) => {
    /** The file or folder of this folder that a path is in; null for what is elsewhere. */
    const partOf = (path: string) =>
      path.startsWith(folder) ? (path.slice(folder.length).split(sep)[0] ?? null) : null
    const arrows = new Map<string, string[]>()
    for (const [path, targets] of imports) {
      const part = partOf(path)
      if (part === null) continue
      const others = targets.flatMap((target) => partOf(target) ?? [])
      arrows.set(part, [...(arrows.get(part) ?? []), ...others.filter((other) => other !== part)])
    }
    return findCircles(arrows).map((circle) => `${folder}: ${circle}`)
  })
  assert.deepEqual(circles, [])
})

test('a circle would be found', () => {
  const circle = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['c']],
    ['e', ['a']],
  ])
  assert.deepEqual(findCircles(circle), ['a, b, c, d'])
})

test(`no folder has more than ${mostFiles} files, and no file more than 300 lines`, () => {
  const all = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const full = [...Map.groupBy(all, ({ parentPath }) => relative(root, parentPath))].flatMap(
    ([folder, own]) => (own.length > mostFiles ? [`${folder}: ${own.length}`] : []),
  )
  assert.deepEqual(full, [])
  const long = files.filter(
    (path) => readFileSync(join(root, path), 'utf8').split('\n').length > 300,
  )
  assert.deepEqual(long, [])
})

/** The folders that paths are in, at any depth, each with the separator at its end; the root is ''. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set([''])
  for (const path of paths) {
    const parts = path.split(sep)
    for (let depth = 1; depth < parts.length; depth++) {
      found.add(parts.slice(0, depth).join(sep) + sep)
    }
  }
  return found
}

/** The circles of a graph: its strongly connected components of more than one node (Tarjan 1972), each as its nodes in order. */
function findCircles(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const numbers = new Map<string, number>()
  const lows = new Map<string, number>()
  const open: string[] = []
  const circles: string[] = []
  const visit = (node: string): number => {
    const number = numbers.size
    numbers.set(node, number)
    lows.set(node, number)
    open.push(node)
    for (const next of arrows.get(node) ?? []) {
      const low = numbers.has(next)
        ? open.includes(next)
          ? (numbers.get(next) ?? 0)
          : Infinity
        : visit(next)
      lows.set(node, Math.min(lows.get(node) ?? 0, low))
    }
    if (lows.get(node) === number) {
      const component = open.splice(open.indexOf(node))
      if (component.length > 1) circles.push(component.toSorted().join(', '))
    }
    return lows.get(node) ?? 0
  }
  for (const node of arrows.keys()) if (!numbers.has(node)) visit(node)
  return circles
}
