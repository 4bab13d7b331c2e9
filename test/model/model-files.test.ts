import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { readModelFiles, shippedModelFolder } from '../../src/model/model-files.ts'

test('the shipped model is the one its manifest names', async () => {
  const { manifest } = await readModelFiles()
  assert.match(manifest.name, /^[a-z0-9.-]+$/)
})

test('a damaged or missing file is told of by name', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
  t.after(() => rm(folder, { recursive: true }))
  await assert.rejects(readModelFiles(folder), { code: 'model-missing', message: /model\.json/ })
  for (const file of ['model.json', 'tokenizer.json', 'syntax.int8.onnx', 'mentions.onnx'])
    await cp(join(shippedModelFolder, file), join(folder, file))
  await assert.rejects(readModelFiles(folder), { code: 'model-missing', message: /onnx/ })
  const { weights } = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as {
    weights: { file: string }
  }
  await writeFile(join(folder, weights.file), 'not the weights')
  await assert.rejects(readModelFiles(folder), { code: 'model-damaged', message: /onnx/ })
  await writeFile(join(folder, 'model.json'), '{}')
  await assert.rejects(readModelFiles(folder), { code: 'model-damaged', message: /model\.json/ })
})
