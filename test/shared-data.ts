import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The path of a file of the data that stands beside the checkout but not in it, or null where it is not there: its
 * texts are not ours to pass on. Tests that need it then say that they were skipped.
 */
export function sharedFile(name: string): string | null {
  const path = fileURLToPath(new URL(`../../shared/data/${name}`, import.meta.url))
  return existsSync(path) ? path : null
}

/** What a test says that is skipped since the data is not there. */
export const notThere = 'the data beside the checkout (../shared/data) is not there'
