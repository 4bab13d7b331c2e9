/**
 * Writes pairs of statements that are on different matters, to teach the network of pairs what is near and yet no pair:
 * `node scripts/write-apart-pairs.ts FOLDER > apart.jsonl`, the folder with articles as text. Of each statement some are
 * taken in other articles that are near, but not the very nearest. A few of them are on one matter after all.
 */
import { readAs } from '../src/differences/index.ts'
import { openPairJudge } from '../src/reading/index.ts'
import { alikeOf, readArticles } from './read-articles.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('which folder has the articles?')

const found = (await readArticles(folder))
  .filter(({ side: { text } }) => text.split(' ').length >= 4 && text.length < 400)
  .map(({ side, article }) => ({ text: readAs(side), article }))
const judge = await openPairJudge()
const vectors = await judge.embed(found.map(({ text }) => text))
await judge.close()
for (const [at, { text, article }] of found.entries()) {
  const near = found
    .map((other, place) => ({ other, alike: alikeOf(vectors[at], vectors[place]) }))
    .filter(({ other, alike }) => other.article !== article && alike < 0.6 && alike > 0.2)
    .toSorted((one, other) => other.alike - one.alike)
  for (const rank of [0, 3, 9, 27]) {
    const other = near[rank]?.other
    if (other) process.stdout.write(`${JSON.stringify({ a: text, b: other.text })}\n`)
  }
}
