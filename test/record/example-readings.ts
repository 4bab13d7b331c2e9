import type { Reading } from '../../src/data-model/index.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { makeReader } from '../../src/reading/index.ts'

const folder = fileURLToPath(new URL('../../examples/', import.meta.url))

/** The readings of the example reports, or the first so many, in the order of their files. */
export async function readExamples(count = Infinity): Promise<readonly Reading[]> {
  const reader = await makeReader()
  const readings: Reading[] = []
  const files = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name))
  for (const file of files.slice(0, count)) {
    const content = readFileSync(join(folder, file))
    readings.push(await reader.read({ content, source: file }))
  }
  await reader.close()
  return readings
}
