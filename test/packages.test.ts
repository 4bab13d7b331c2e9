import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import { requireNode } from '../src/require-node.ts'

interface Package {
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly resolved?: string
}

const { packages } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
) as { readonly packages: Readonly<Record<string, Package>> }

test('the lockfile names every package of every platform, as npm ci demands', () => {
  const places = new Set(Object.keys(packages))
  /** Whether a package that another one asks for stands in its own folder, or in one above. */
  const isThere = (from: string, name: string): boolean => {
    for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
      const base = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
      if (places.has(`${base}node_modules/${name}`)) return true
      if (base === '') return false
      if (folder.endsWith('/')) folder = folder.slice(0, -1)
    }
  }
  const missing = Object.entries(packages).flatMap(([place, one]) =>
    Object.keys({ ...one.dependencies, ...one.optionalDependencies })
      .filter((name) => !isThere(place, name))
      .map((name) => `${place || 'the project'} needs ${name}`),
  )
  assert.deepEqual(missing, [])
  assert.ok(places.size > 350)
})

test('no package is named by the address of one registry', () => {
  for (const [place, { resolved = '' }] of Object.entries(packages)) {
    assert.match(resolved, /^(?:https:\/\/registry\.npmjs\.org\/.*)?$/, place)
  }
})

test('a Node that is too old is told so', () => {
  for (const version of ['18.20.0', '20.20.2', '22.11.9']) {
    assert.throws(() => requireNode(version), {
      code: 'node-too-old',
      message: /needs Node 22\.12/,
    })
  }
  for (const version of ['22.12.0', '24.0.1']) requireNode(version)
})
