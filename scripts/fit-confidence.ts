// node scripts/with-node.mjs scripts/fit-confidence.ts FOLDER: fits how sure the shipped model is of a statement to how often it is
// right, on articles of a part of PolNeAR, and writes the curve into model/model.json. Read the model's own numbers: empty the curve first.
import { readFileSync, writeFileSync } from 'node:fs'

import { evaluatePolnear, fitIsotonic } from '../src/evaluation/index.ts'
import { makeReader } from '../src/index.ts'

const file = new URL('../model/model.json', import.meta.url)
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
writeFileSync(file, `${JSON.stringify({ ...manifest, confidence: [] }, null, 2)}\n`)
const reader = await makeReader()
const { judged } = await evaluatePolnear(reader, process.argv[2] ?? '')
await reader.close()
writeFileSync(
  file,
  `${JSON.stringify({ ...manifest, confidence: fitIsotonic(judged, judged.length / 15) }, null, 2)}\n`,
)
console.log(`fitted on ${judged.length} statements`)
