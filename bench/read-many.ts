// npm run bench: how fast reports are read, beside the bare encoder on the same windows in the same run.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ingest } from '../src/intake/index.ts'
import { openReader } from '../src/reading/index.ts'
import type { Work } from '../src/reading/pipeline.ts'
import { pipeline } from '../src/reading/stages.ts'
import { segmentText } from '../src/segment/index.ts'

const rounds = 5
const copies = 4

const folder = new URL('../examples/', import.meta.url).pathname
const files = (await readdir(folder)).filter((name) => /\.(?:txt|html)$/.test(name)).toSorted()
const reports = await Promise.all(
  files.map(async (name) => ingest(await readFile(join(folder, name)), name)),
)
const many = Array.from({ length: copies }, () => reports).flat()

const reader = await openReader()
const { tagger } = reader
const windows = many.flatMap(({ report }) => {
  const segments = segmentText(report.text, report.dateline?.span ?? null)
  const skip = segments.repeats.map((repeat) => repeat.again)
  const input = tagger.prepare(report.text, { paragraphs: segments.paragraphs, skip })
  return input.windows.map((window) => ({ input, window }))
})
const feeds = windows.map(({ input, window }) => tagger.encoder.feed(input, window))
const pieces = windows.reduce((sum, { window }) => sum + window.pieces + 2, 0)

async function runBare(): Promise<number> {
  const start = performance.now()
  for (const feed of feeds) await tagger.encoder.run(feed)
  return (performance.now() - start) / 1000
}

async function runReadMany(): Promise<number> {
  const start = performance.now()
  let read = 0
  for await (const reading of reader.readMany(many)) if (reading.report.text !== '') read++
  if (read !== many.length) throw new Error(`${read} of ${many.length} reports were read`)
  return (performance.now() - start) / 1000
}

await runBare()
await runReadMany()
const times = { bare: [] as number[], many: [] as number[] }
for (let round = 0; round < rounds; round++) {
  times.bare.push(await runBare())
  times.many.push(await runReadMany())
}
const shares = new Map<string, number>()
for (const ingested of many) {
  const work: Partial<Record<string, unknown>> = { ingested }
  for (const stage of pipeline.stages) {
    const start = performance.now()
    work[stage.assigns] = await stage.run(work as unknown as Work, reader)
    shares.set(stage.name, (shares.get(stage.name) ?? 0) + performance.now() - start)
  }
}
await reader.close()

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const ratios = times.bare.map((bare, round) => bare / (times.many[round] ?? 1))
const line = (name: string, seconds: number) =>
  `${name.padEnd(14)} ${(many.length / seconds).toFixed(1).padStart(8)} reports/s ${(pieces / seconds).toFixed(0).padStart(8)} wordpieces/s`
console.log(
  `${many.length} reports, ${pieces} wordpieces with context, median of ${rounds} rounds taken in turn`,
)
console.log(line('bare encoder', median(times.bare)))
console.log(line('readMany', median(times.many)))
console.log(`readMany runs at ${(100 * median(ratios)).toFixed(0)} % of the bare encoder's speed`)
const total = [...shares.values()].reduce((sum, share) => sum + share, 0)
for (const [name, share] of shares) {
  console.log(
    `stage ${name.padEnd(11)} ${((100 * share) / total).toFixed(1).padStart(5)} % of reading`,
  )
}
