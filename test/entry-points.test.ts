import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const { exports: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
}

/** The entry points of the package, by their names, each with its file in src/. */
const entryPoints = new Map(
  Object.entries(published).flatMap(([name, place]) =>
    typeof place === 'string'
      ? []
      : [[name, place.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')] as const],
  ),
)

/** Notes each module that is loaded, and prints all when the program ends. */
const spy = `import { registerHooks } from 'node:module'
const seen = new Set()
registerHooks({ load(url, context, next) { seen.add(url); return next(url, context) } })
await import(process.argv[1])
console.log(JSON.stringify([...seen]))`

/** What an import of an entry point loads: files of ours, and packages. */
function loadedBy(name: string): {
  readonly files: readonly string[]
  readonly packages: ReadonlySet<string>
} {
  const file = entryPoints.get(name) ?? assert.fail(name)
  const address = pathToFileURL(join(root, file)).href
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', spy, address],
    { encoding: 'utf8' },
  )
  assert.notEqual(stdout, '', stderr)
  const urls = (JSON.parse(stdout) as string[]).filter((url) => url.startsWith('file:'))
  const packages = urls.flatMap(
    (url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? [],
  )
  return {
    files: urls.filter((url) => !url.includes('/node_modules/')),
    packages: new Set(packages),
  }
}

/** What only one part of Onrecord needs. */
const databases = ['pg', 'kysely', 'better-sqlite3']
const web = ['hono', '@hono/zod-openapi', '@hono/node-server']
const assistants = ['@modelcontextprotocol/sdk']
const reading = ['onnxruntime-node', '@huggingface/tokenizers', 'parse5', 'unpdf', 'eld']
const formats = ['unpdf', 'yauzl', 'warcio', 'feedsmith']

test('onrecord/times loads less than 60 files and no package', () => {
  const { files, packages } = loadedBy('./times')
  assert.ok(files.length < 60, `${files.length} files`)
  assert.deepEqual([...packages], [])
})

for (const [name, others] of [
  ['.', [...databases, ...web, ...assistants, ...formats, 'onnxruntime-node', 'robots-parser']],
  ['./record', [...web, ...assistants, ...reading, ...formats, 'pg', 'better-sqlite3']],
  ['./server', [...assistants, ...formats, 'onnxruntime-node', 'pg', 'better-sqlite3']],
  ['./mcp', [...web, ...reading, ...formats, 'pg', 'better-sqlite3']],
] as const) {
  test(`an import of onrecord${name.slice(1)} loads nothing that only others need`, () => {
    const { packages } = loadedBy(name)
    assert.deepEqual(
      others.filter((other) => packages.has(other)),
      [],
    )
    assert.ok(packages.size > 0)
  })
}

test('every type in a signature that is exported is exported, too', () => {
  const exported = new Map(
    [...entryPoints.values()].flatMap((file) => {
      const module = readModule(join(root, file))
      return [...module.names].map(([name, from]) => [resolveName(name, from), name] as const)
    }),
  )
  const missing = new Set<string>()
  const seen = new Set<string>()
  const look = (place: string): void => {
    if (seen.has(place)) return
    seen.add(place)
    const [file = '', name = ''] = place.split('#')
    const module = readModule(file)
    for (const [other] of module.declarations.get(name)?.matchAll(/(?<![.\w'])[A-Z]\w+/g) ?? []) {
      const from = module.names.get(other) ?? (module.declarations.has(other) ? file : null)
      if (from === null) continue
      const used = resolveName(other, from)
      if (exported.has(used) || !module.names.has(other)) look(used)
      else missing.add(`${other}, which ${name} needs`)
    }
  }
  for (const place of exported.keys()) look(place)
  assert.deepEqual([...missing], [])
  assert.ok(seen.size > 80, `${seen.size} declarations were looked at`)
})

interface Module {
  /** The names that it imports from files of ours or passes on, and exports itself, with the file that each is from. */
  readonly names: ReadonlyMap<string, string>
  /** What it declares, without comments and strings: types whole, functions as far as their signature. */
  readonly declarations: ReadonlyMap<string, string>
}

const modules = new Map<string, Module>()

function readModule(file: string): Module {
  const known = modules.get(file)
  if (known) return known
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*\*[^]*?\*\/|\/\/.*$/gm, '')
  const names = new Map<string, string>()
  for (const [, list = '', from = ''] of text.matchAll(
    /^(?:import|export)(?: type)? \{([^}]*)\} from '(\.[^']+)'/gm,
  )) {
    for (const name of list.split(',')) {
      const bare = name.trim().replace(/^type /, '')
      if (bare !== '') names.set(bare, resolve(dirname(file), from))
    }
  }
  const declarations = new Map<string, string>()
  for (const [whole, isExported, kind, name = ''] of text.matchAll(
    /^(export )?(?:async )?(interface|type|function\*?|const) (\w+)[^]*?(?=\n\}|\n\n|$(?![^]))/gm,
  )) {
    // A constant without a type has the one of its value.
    const signature = kind === 'const' ? (/^[^=]*/.exec(whole)?.[0] ?? '') : whole.split(' {\n')
    const body = kind?.startsWith('function') ? String(signature[0]) : whole
    declarations.set(
      name,
      (kind === 'const' ? String(signature) : body).replaceAll(/'[^'\n]*'/g, ''),
    )
    if (isExported) names.set(name, file)
  }
  const module = { names, declarations }
  modules.set(file, module)
  return module
}

/** Where a name is declared: its file and itself. */
function resolveName(name: string, from: string): string {
  const module = from.endsWith('.ts') ? readModule(from) : null
  const next = module?.declarations.has(name) ? from : module?.names.get(name)
  return next === undefined || next === from ? `${from}#${name}` : resolveName(name, next)
}
