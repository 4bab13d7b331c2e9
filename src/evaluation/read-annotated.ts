import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { OnrecordError } from '../errors.ts'
import { readBrat, type MarkedStatement } from './brat.ts'

/** An article as one annotator marked it. */
export interface AnnotatedArticle {
  /** The name of the article's file; several annotators may have marked one article. */
  readonly name: string
  readonly text: string
  readonly gold: readonly MarkedStatement[]
}

/**
 * The articles of a folder with `text/` and `attributions/` (a part of PolNeAR; of the whole, its dev part), one for each annotator file, in the
 * order of the files. `onFile` is told after each how many of how many are done.
 * @throws OnrecordError `evaluation-data` if the folder is not laid out so.
 */
export async function* readAnnotated(
  given: string,
  onFile: (done: number, total: number) => void,
): AsyncGenerator<AnnotatedArticle, void, undefined> {
  const { folder, files } = await findAnnotations(given)
  for (const [index, file] of files.entries()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '.txt')
    const text = await readFile(join(folder, 'text', name), 'utf8')
    const gold = readBrat(text, await readFile(join(folder, 'attributions', file), 'utf8'))
    yield { name, text, gold }
    onFile(index + 1, files.length)
  }
}

/** The annotator files of a part of the corpus, or of the dev part of the whole. */
async function findAnnotations(
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
