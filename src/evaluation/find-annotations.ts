import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { OnrecordError } from '../errors.ts'

/** The annotator files of a part of the corpus, or of the dev part of the whole. */
export async function findAnnotations(
  given: string,
): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  for (const folder of [given, join(given, 'dev'), join(given, 'data', 'dev')]) {
    // A folder that is not there is looked for in the next place; none at all is told of below.
    const names = await readdir(join(folder, 'attributions')).catch(() => [])
    const files = names.filter((name) => name.endsWith('.ann')).toSorted()
    if (files.length > 0) return { folder, files }
  }
  throw new OnrecordError('evaluation-data', { folder: given })
}
