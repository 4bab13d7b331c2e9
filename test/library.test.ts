import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const guide = readFileSync(join(root, 'docs/library.md'), 'utf8')

/** The worked examples of the guide, by their headings. */
const examples = [...guide.matchAll(/^## (.+)\n[^]*?```ts\n([^]*?)```/gm)].map(
  ([, heading = '', code = '']) => ({ heading, code }),
)

test('the guide has seven examples', () => {
  assert.equal(examples.length, 7)
})

for (const { heading, code } of examples) {
  test(`the example prints what the guide says: ${heading}`, (t) => {
    // In the folder of the package, which may import itself by its name, as it was built.
    const folder = mkdtempSync(join(root, 'dist/example-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'example.mjs')
    writeFileSync(file, code)
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
    const expected = [...code.matchAll(/^\/\/ > (.*)$/gm)].map(([, line]) => line)
    assert.ok(expected.length > 0)
    assert.deepEqual(stdout.trim().split('\n'), expected, stderr)
  })
}
