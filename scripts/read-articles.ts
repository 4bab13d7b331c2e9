import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sideOfStatement, type PairSide } from '../src/differences/index.ts'
import { likeness } from '../src/matching/likeness.ts'
import { makeReader } from '../src/reading/index.ts'

/** A statement of an article, by the number of the article. */
export interface ArticleSide {
  readonly side: PairSide
  readonly article: number
}

/** What is compared of the statements in the articles of a folder, texts in files, in their order. */
export async function readArticles(folder: string): Promise<readonly ArticleSide[]> {
  const reader = await makeReader()
  const found: ArticleSide[] = []
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  for (const [article, name] of files.entries()) {
    const { statements } = await reader.read({ content: readFileSync(join(folder, name)) })
    for (const statement of statements) found.push({ side: sideOfStatement(statement), article })
    process.stderr.write(`\r${article + 1} of ${files.length}`)
  }
  process.stderr.write('\n')
  await reader.close()
  return found
}

/** How alike two vectors are; 0 if one is missing. */
export const alikeOf = (one: Float32Array | undefined, other: Float32Array | undefined): number =>
  one && other ? likeness(one, other) : 0
