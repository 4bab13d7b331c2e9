import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

import { readingJsonSchema, readingSchema } from '../../src/data-model/schema.ts'
import { readExamples } from '../record/example-readings.ts'
import { documentedShapes, shapeOf } from './documented-shapes.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(root, 'docs/data-model.md'), 'utf8')

test('what is read has the shape, and so it has by the JSON Schema that is published', async () => {
  const published = JSON.parse(
    readFileSync(join(root, 'docs/reading.schema.json'), 'utf8'),
  ) as z.core.JSONSchema.JSONSchema
  assert.deepEqual(published, readingJsonSchema())
  const schema = z.fromJSONSchema(published)
  for (const reading of await readExamples()) {
    assert.deepEqual(readingSchema.safeParse(reading).error, undefined)
    // As a file of JSON holds it.
    const kept: unknown = JSON.parse(JSON.stringify(reading))
    assert.deepEqual(schema.safeParse(kept).error, undefined)
    assert.ok(!schema.safeParse({ ...(kept as object), statements: [{}] }).success)
  }
})

test('docs/data-model.md names every field of every shape and no other, and every value', () => {
  const documented = documentedShapes(page)
  for (const name of [
    'Span',
    'Reading',
    'Report',
    'Statement',
    'Party',
    'Time',
    'Repeat',
    'Notice',
  ]) {
    const { fields, values } = shapeOf(name)
    const shape = documented.get(name)
    assert.ok(shape, `${name} is not in docs/data-model.md`)
    assert.deepEqual([...shape.fields].toSorted(), [...fields].toSorted(), name)
    for (const [field, allowed] of values) {
      const told = shape.values.get(field)
      // The values of some are told below the shapes, once.
      assert.deepEqual(told ?? documented.get(field)?.alone, allowed, `${name}.${field}`)
    }
  }
})

test('a field that is added to the schema is seen wherever the shape is', (t) => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'onrecord-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const part of ['src', 'test/data-model', 'docs', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const look = () => {
    const script = join(folder, 'test/data-model/tell-shapes.ts')
    const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    assert.notEqual(stdout, '', stderr)
    return JSON.parse(stdout) as Readonly<Record<string, string>>
  }
  for (const [where, shown] of Object.entries(look())) assert.doesNotMatch(shown, /loudness/, where)
  const file = join(folder, 'src/data-model/schema.ts')
  const schema = readFileSync(file, 'utf8')
  const marked = schema.replace('polarity: z.enum', 'loudness: z.number(),\n    polarity: z.enum')
  assert.notEqual(marked, schema)
  writeFileSync(file, marked)
  const seen = look()
  assert.deepEqual(Object.keys(seen), ['api', 'documentation', 'import', 'json-schema', 'mcp'])
  for (const [where, shown] of Object.entries(seen)) assert.match(shown, /loudness/, where)
})
