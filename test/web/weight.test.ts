import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const folder = fileURLToPath(new URL('../../dist/web/assets/', import.meta.url))

test('what a page loads at first is less than 200 kB of script, compressed', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  assert.ok(scripts.length > 0, 'the web app is not built: npm run build')
  const bytes = scripts.map((name) => gzipSync(readFileSync(join(folder, name))).length)
  const all = bytes.reduce((sum, one) => sum + one, 0)
  assert.ok(all < 200_000, `${all} bytes`)
})

test('no style or script of the pages names an address elsewhere', () => {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.css'))) {
    assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /url\(\s*["']?(?:https?:)?\/\//)
  }
})
