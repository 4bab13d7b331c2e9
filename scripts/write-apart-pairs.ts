/**
 * Writes pairs of statements that are on different matters, to teach the network of pairs what is near and yet no pair:
 * `node scripts/write-apart-pairs.ts FOLDER > apart.jsonl`, the folder with articles as text. Of each statement some are
 * taken in other articles that are near, but not the very nearest. A few of them are on one matter after all.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readAs, sideOfStatement } from '../src/differences/index.ts'
import { likeness } from '../src/matching/likeness.ts'
import { makeReader, openPairJudge } from '../src/reading/index.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('which folder has the articles?')

const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const reader = await makeReader()
const found: { readonly text: string; readonly article: number }[] = []
for (const [article, name] of files.entries()) {
  const { statements } = await reader.read({ content: readFileSync(join(folder, name)) })
  for (const statement of statements) {
    const side = sideOfStatement(statement)
    const { text } = side
    if (text.split(' ').length >= 4 && text.length < 400)
      found.push({ text: readAs(side), article })
  }
  process.stderr.write(`\r${article + 1} of ${files.length}`)
}
await reader.close()
const judge = await openPairJudge()
const vectors = await judge.embed(found.map(({ text }) => text))
await judge.close()
for (const [at, { text, article }] of found.entries()) {
  const near = found
    .map((other, place) => ({ other, alike: alikeAt(at, place) }))
    .filter(({ other, alike }) => other.article !== article && alike < 0.6 && alike > 0.2)
    .toSorted((one, other) => other.alike - one.alike)
  for (const rank of [0, 3, 9, 27]) {
    const other = near[rank]?.other
    if (other) process.stdout.write(`${JSON.stringify({ a: text, b: other.text })}\n`)
  }
}

function alikeAt(at: number, place: number): number {
  const [one, other] = [vectors[at], vectors[place]]
  return one && other ? likeness(one, other) : 0
}
