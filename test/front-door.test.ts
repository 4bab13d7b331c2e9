import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { version } from '../src/version.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const manifest = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly files: readonly string[]
  readonly sideEffects: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

/** The pages that people start from: those of the root, and all of docs/. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** A page without its blocks and pieces of code, in which no link is one. */
const proseOf = (page: string): string =>
  page.replaceAll(/^ *```[^]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '')

/** The links of a page that lead to files: inline ones and pictures. */
const linksOf = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))

/** What a heading is linked to by, as GitHub makes it; of equal ones the first. */
const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set(
    [...page.replaceAll(/^ *```[^]*?^ *```/gm, '').matchAll(/^#{1,6} +(.+)$/gm)].map(
      ([, heading = '']) =>
        heading
          .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
          .replaceAll(' ', '-'),
    ),
  )

test('every link of the pages leads to a file, and to a heading of it', () => {
  let count = 0
  const broken = pages.flatMap((page) =>
    linksOf(read(page)).flatMap((link) => {
      count++
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), decodeURIComponent(path))
      if (!existsSync(join(root, target))) return [`${page}: ${link}`]
      const isFound =
        anchor === undefined || !target.endsWith('.md') || anchorsOf(read(target)).has(anchor)
      return isFound ? [] : [`${page}: ${link}`]
    }),
  )
  assert.deepEqual(broken, [])
  assert.ok(count > 100, `${count} links`)
})

test('a link that leads nowhere would be found', () => {
  assert.deepEqual(linksOf('See [a](b.md#c), `[not](this.md)` and [web](https://x.example/).'), [
    'b.md#c',
  ])
  assert.deepEqual(
    [...anchorsOf('# What a *version* promises\n\n## In `PostgreSQL`, now')],
    ['what-a-version-promises', 'in-postgresql-now'],
  )
})

test('the index of the documentation names every page', () => {
  const named = new Set(linksOf(read('docs/README.md')).map((link) => join('docs', link)))
  const missing = pages.filter(
    (page) => dirname(page) === 'docs' && page !== join('docs', 'README.md') && !named.has(page),
  )
  assert.deepEqual(missing, [])
})

test('the paths that CONTRIBUTING names are there', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  )
  assert.deepEqual(
    named.filter((path) => !existsSync(join(root, path))),
    [],
  )
  assert.ok(named.length > 15)
})

test('the commands that CONTRIBUTING and docs/releasing.md name are those of npm', () => {
  for (const page of ['CONTRIBUTING.md', 'docs/releasing.md', '.github/pull_request_template.md']) {
    for (const [, name = ''] of read(page).matchAll(/npm run (?:--silent )?([\w:]+)/g)) {
      assert.ok(name in manifest.scripts, `${page}: npm run ${name}`)
    }
  }
})

test('one version of Node is pinned everywhere', () => {
  const pinned = new Set(
    Object.entries(manifest.optionalDependencies)
      .filter(([name]) => name.startsWith('node-'))
      .map(([, one]) => one),
  )
  assert.deepEqual([...pinned], [read('.node-version').trim()])
  const images = ['Dockerfile', '.github/workflows/check.yml'].flatMap((path) =>
    [...read(path).matchAll(/\bnode:(\d+\.\d+\.\d+)-bookworm/g)].map(([, one]) => one),
  )
  assert.deepEqual(new Set(images), pinned)
  assert.equal(images.length, 2)
})

test('one version of Onrecord is told everywhere', () => {
  assert.equal(/^version: (.+)$/m.exec(read('CITATION.cff'))?.[1], manifest.version)
  assert.equal(version, manifest.version)
})

test('the changelog has an Unreleased heading above every version', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
  assert.equal(headings[0], '[Unreleased]')
  for (const heading of headings.slice(1)) {
    assert.match(heading ?? '', /^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/)
  }
})

test('the workflow runs what is checked before a merge, with no more rights than to read', () => {
  const workflow = read('.github/workflows/check.yml')
  assert.match(workflow, /^ +- run: \.ci\/run$/m)
  assert.match(workflow, /^ +- run: npm test$/m)
  assert.match(workflow, /^permissions:\n {2}contents: read\n\n/m)
  assert.doesNotMatch(workflow, /secrets\.|pull_request_target/)
  for (const [, tag = ''] of workflow.matchAll(/uses: \S+@(\S+)/g)) {
    assert.match(tag, /^v\d+\.\d+\.\d+$/)
  }
})

test('the image copies what is there, and its builder is sent it', () => {
  const sent = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    ([, paths = '']) => paths.split(' ').map((path) => path.replace(/\/$/, '')),
  )
  assert.ok(copied.length > 10)
  for (const path of copied) {
    assert.ok(existsSync(join(root, path)), path)
    assert.ok(sent.includes(path), `${path} is not sent`)
  }
  assert.match(read('Dockerfile'), /^USER node$/m)
})

test('the package lists its modules with side effects, and takes its notice along', () => {
  const imported = /^import '\.\/(.+)\.ts'$/m.exec(read('src/index.ts'))?.[1]
  assert.ok(manifest.sideEffects.includes(`./dist/${imported}.js`))
  for (const path of manifest.sideEffects) {
    const source = path.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts')
    assert.ok(existsSync(join(root, source)), path)
  }
  for (const path of ['NOTICE', 'dist', 'model']) assert.ok(manifest.files.includes(path), path)
})

test('the licences of what the web app is built of are shipped with it', () => {
  const path = join(root, 'dist/web/licenses.txt')
  assert.ok(existsSync(path), 'the web app is not built: npm run build')
  const licences = readFileSync(path, 'utf8')
  const parts = licences.split(/^## /m).slice(1)
  const imported = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && name !== 'vite.config.ts')
    .flatMap((name) => [
      ...read(join('web', name)).matchAll(/^(?:.* from|import) '([^.'][^']*)'$/gm),
    ])
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
  assert.ok(new Set(imported).size > 5)
  for (const name of new Set(imported)) {
    const part = parts.find((one) => one.startsWith(`${name} - `))
    assert.ok(part, `${relative(root, path)} lacks ${name}`)
    // Works in the public domain ask for no text.
    if (!part.includes('(Unlicense)')) assert.ok(part.length > 500, `${name} has no licence`)
  }
})
