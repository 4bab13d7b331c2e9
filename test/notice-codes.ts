import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../src/', import.meta.url))

/** The codes of all notices that the code gives. */
export function noticeCodes(): readonly string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  )
  const codes = files.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/code: '([a-z0-9-]{1,40})'/g)].map(
      ([, code = '']) => code,
    ),
  )
  return [...new Set(codes)]
}
