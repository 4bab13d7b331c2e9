// npm run bench:record -- COUNT [ADDRESS]: keeping so many reports (the examples, numbered), searching them, and what they take on the disk;
// in a new file, or in an empty database of PostgreSQL, where they stay.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openStore } from '../src/index.ts'
import { readExamples } from '../test/record/example-readings.ts'
import { numberReadings } from '../test/record/number-readings.ts'

const count = Number(process.argv[2] ?? 1000)
const address = process.argv[3]
const rounds = 20
const queries = [
  'patrols',
  'the',
  '"no plans" speaker:orrel act:refuse',
  'speaker:orrel NOT act:say',
  'said:2021-03-05',
  '',
]

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const store = await openStore(address ?? join(folder, 'record.sqlite'), { create: true })
if ((await store.count()).reports > 0) throw new Error('the record is not empty')
const readings = await readExamples()
const times: number[] = []
for (const reading of numberReadings(readings, count))
  times.push(await time(() => store.keep(reading)))
const { statements, bytes } = await store.count()
const part = Math.max(1, Math.min(1000, Math.floor(count / 2)))
console.log(
  `${count} reports, ${statements} statements, ${Math.round(bytes / statements)} bytes a statement`,
)
console.log(
  `to keep a report: first ${part} ${mean(times.slice(0, part))} ms, last ${part} ${mean(times.slice(-part))} ms`,
)
console.log(
  `ms at the 95th percentile of ${rounds} rounds: by relevance (or, without words, said), by said, counts by field`,
)
for (const query of queries) {
  const found = [
    await percentile(() => store.search(query)),
    await percentile(() => store.search(query, { sort: 'said' })),
    await percentile(() => store.countFacets(query)),
  ]
  console.log(`${found.map((ms) => ms.padStart(8)).join('')}  ${query || '(everything)'}`)
}
await store.close()
rmSync(folder, { recursive: true })

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function percentile(work: () => Promise<unknown>): Promise<string> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) taken.push(await time(work))
  return (taken.toSorted((a, b) => a - b)[Math.ceil(rounds * 0.95) - 1] ?? 0).toFixed(1)
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1)
}
