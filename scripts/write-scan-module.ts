/** Writes src/differences/vectors/scan-module.json, which is made of scan-codes.wat: `node scripts/write-scan-module.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { assembleScan } from '../test/differences/vectors/assemble-scan.ts'

const folder = new URL('../src/differences/vectors/', import.meta.url)
const wasm = await assembleScan(readFileSync(new URL('scan-codes.wat', folder), 'utf8'))
const about = 'scan-codes.wat, assembled by scripts/write-scan-module.ts; in base64.'
writeFileSync(
  fileURLToPath(new URL('scan-module.json', folder)),
  `${JSON.stringify({ about, wasm }, null, 2)}\n`,
)
