/**
 * Writes src/differences/pairs/pair-weights.json: `node scripts/fit-pair-weights.ts FOLDER`, the folder with the sets of
 * pairs. Learned from are the debates that the network never saw, pairs of one debate that nobody related, and half a of
 * the pairs that we invented (test/differences/pairs/invented-pairs.jsonl), which have all kinds of differences.
 */
import { readFileSync, writeFileSync } from 'node:fs'

import type { PairRelation } from '../src/data-model/index.ts'
import { measurePairs, pairFeatureNames } from '../src/differences/index.ts'
import { fitRelations, type FittedPair } from '../src/evaluation/pairs/fit-relations.ts'
import { draw, readPairSets, relationOf } from '../src/evaluation/pairs/read-pair-sets.ts'
import { makeSides, openPairJudge, type PairStatement } from '../src/reading/pair-judge.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('which folder has the sets of pairs?')

interface InventedPair {
  readonly a: PairStatement
  readonly b: PairStatement
  readonly half: 'a' | 'b'
  readonly relation: PairRelation
}

const { debates, mnli } = await readPairSets(folder)
const judge = await openPairJudge()
const sides = makeSides()

const maps = new Map<string, typeof debates>()
for (const pair of debates) maps.set(pair.group, [...(maps.get(pair.group) ?? []), pair])
const unrelated = [...maps.values()].flatMap((pairs) => {
  const related = new Set(pairs.map(({ a, b }) => JSON.stringify([a, b].toSorted())))
  return pairs.flatMap(({ a }, at) => {
    const other = pairs[draw(a, pairs.length)]?.b ?? a
    const isNew = other !== a && !related.has(JSON.stringify([a, other].toSorted()))
    return isNew && at % 2 === 0 ? [{ a, b: other, relation: 'none' as const, weight: 1 }] : []
  })
})
const inferred: Readonly<Record<string, PairRelation>> = {
  entailment: 'agree',
  neutral: 'none',
  contradiction: 'differ',
}
const invented = readFileSync(
  new URL('../test/differences/pairs/invented-pairs.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as InventedPair)
  .filter(({ half }) => half === 'a')
const all = [
  ...invented.map(({ a, b, relation }) => ({ a, b, relation, weight: 12 })),
  ...debates.map(({ a, b, label }) => ({ a, b, relation: relationOf[label], weight: 1 })),
  ...unrelated,
  ...mnli.map(({ a, b, label }) => ({ a, b, relation: inferred[label] ?? 'none', weight: 0.5 })),
]
const measured = await measurePairs(
  judge.scorer,
  all.map(({ a, b }) => [sides(a), sides(b)] as const),
)
await judge.close()

const counts = new Map<PairRelation, number>()
for (const { relation, weight } of all) counts.set(relation, (counts.get(relation) ?? 0) + weight)
const pairs = measured.map(({ features }, at): FittedPair => {
  const { relation, weight } = all[at] ?? { relation: 'none', weight: 0 }
  return { features, relation, weight: weight / (counts.get(relation) ?? 1) }
})
const fitted = fitRelations(pairs)
const told = Object.fromEntries(
  Object.entries(fitted).map(([relation, { bias, features }]) => [
    relation,
    Object.fromEntries([
      ['bias', round(bias)],
      ...pairFeatureNames.map((name, at) => [name, round(features[at] ?? 0)]),
    ]),
  ]),
)
const about =
  'How much each feature of a pair speaks for each relation (multinomial logistic regression), fitted by scripts/fit-pair-weights.ts on debates that the network never saw; measured in docs/experiments/differences.md.'
const file = new URL('../src/differences/pairs/pair-weights.json', import.meta.url)
writeFileSync(file, `${JSON.stringify({ about, ...told }, null, 2)}\n`)

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
