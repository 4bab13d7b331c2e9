import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import { errors, OnrecordError } from '../src/errors.ts'
import { noticeCodes } from './notice-codes.ts'

const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')
const documented = (heading: string) => {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([a-z0-9-]+)` +\|/gm)].map(([, code = '']) => code)
}

test('docs/errors.md lists every error and no other', () => {
  assert.deepEqual(documented('Errors').toSorted(), Object.keys(errors).toSorted())
})

test('docs/errors.md gives the exit code and status of each', () => {
  for (const [code, { exitCode, status }] of Object.entries(errors)) {
    assert.match(page, new RegExp(`^\\| \`${code}\` +\\| ${exitCode} +\\| ${status} +\\|`, 'm'))
  }
})

test('docs/errors.md lists every notice and no other', () => {
  assert.deepEqual(documented('Notices').toSorted(), noticeCodes().toSorted())
})

test('a message is filled with its details', () => {
  const error = new OnrecordError('input-too-large', { path: 'a.txt', size: 9, limit: 5 })
  assert.match(error.message, /^a\.txt has 9 bytes; at most 5 are read/)
  assert.equal(error.exitCode, 1)
  assert.equal(error.status, 413)
})
