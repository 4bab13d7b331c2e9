// npm run bench -- record COUNT [PLACE]: keeping so many made-up reports of ten statements, searching them, and what they take on the disk;
// the texts of the first and the last are read, too, to tell what adding them takes;
// in a file that goes at the end, or in a new record at a place (a file, or an empty database of PostgreSQL), where they stay. A record
// that has them already is searched alone; one that has some goes on.
import { openStore } from '../src/entry-points/record.ts'
import type { Reading } from '../src/data-model/index.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { makeLazyReader } from '../src/cli/work/lazy-reader.ts'
import { ingestText } from '../src/intake/index.ts'
import { findMostFrequent } from './find-most-frequent.ts'
import { makeReadings } from './make-readings.ts'
import { percentile } from './percentile.ts'
import { timeWork } from './time-work.ts'

const count = Number(process.argv[2] ?? 1000)
const place = process.argv[3]
const rounds = 100
/** A measure that takes long is ended after so many milliseconds, but not before so many rounds. */
const longest = 120_000
const fewest = 20

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const store = await openStore(place ?? join(folder, 'record.sqlite'), { create: true })
const { reports: there } = await store.count()
if (there > count) throw new Error(`the record has ${there} reports already`)
const part = Math.max(1, Math.min(1000, Math.floor(count / 2)))
const reader = makeLazyReader()
const first: Adding[] = []
const last: Adding[] = []
const samples: Reading[] = []
let number = 0
for (const reading of makeReadings(count)) {
  if (number >= there) {
    const ends = number < part ? first : number >= count - part ? last : null
    const read = ends ? await timeWork(() => readText(reading)) : 0
    const keep = await timeWork(() => store.keep(reading))
    ends?.push({ read, keep })
  }
  if (number++ % Math.ceil(count / rounds) === 0) samples.push(reading)
}
await reader.close()
const { statements, bytes } = await store.count()
console.log(
  `${count} reports, ${statements} statements, ${Math.round(bytes / statements)} bytes a statement`,
)
if (there === 0) {
  printBothEnds('to keep a report', ({ keep }) => keep)
  printBothEnds('to read and keep it', ({ read, keep }) => read + keep)
}
const frequent = samples[0]?.statements[0]?.content[0]?.text.split(' ') ?? []
const common = await findMostFrequent(store, frequent)
const measures: readonly (readonly [string, (sample: Reading) => Promise<unknown>])[] = [
  ['a phrase and two filters', (sample) => store.search(phraseAndFilters(sample))],
  ['… counts by field', (sample) => store.countFacets(phraseAndFilters(sample))],
  [
    'one filter, counts by field',
    (sample) => store.countFacets(`outlet:"${sample.report.outlet}"`),
  ],
  ['all of it, counts by field', () => store.countFacets('')],
  ['first page by time', () => store.search('', { sort: 'said' })],
  ['a frequent word, best first', () => store.search(common)],
  ['a frequent word, by time', () => store.search(common, { sort: 'said' })],
  ['somebody, by time', (sample) => store.search(`speaker:"${speakerOf(sample)}"`)],
  ['said', (sample) => store.said(wordsOf(sample).slice(0, 8).join(' '))],
  ['a page of the reports', () => store.reportPage()],
  ['who', (sample) => store.who(speakerOf(sample))],
]
console.log('ms: median, 95th percentile, of so many rounds')
for (const [what, work] of measures) {
  const taken: number[] = []
  const until = performance.now() + longest
  for (const sample of samples) {
    taken.push(await timeWork(() => work(sample)))
    if (taken.length >= fewest && performance.now() > until) break
  }
  const at = (share: number) => percentile(taken, share).toFixed(1).padStart(8)
  console.log(`${at(0.5)} ${at(0.95)} ${String(taken.length).padStart(4)}  ${what}`)
}
await store.close()
rmSync(folder, { recursive: true })

/** What it took to read a text and to keep the reading that is made up for it, in milliseconds. */
interface Adding {
  readonly read: number
  readonly keep: number
}

async function readText({ report }: Reading): Promise<void> {
  await reader.read(ingestText(report.text, report.source))
}

function printBothEnds(what: string, takenBy: (adding: Adding) => number): void {
  const [start, end] = [mean(first.map(takenBy)), mean(last.map(takenBy))]
  const share = Math.round((100 * start) / end)
  console.log(
    `${what}: first ${part} ${start.toFixed(1)} ms, last ${part} ${end.toFixed(1)} ms (${share} % as fast)`,
  )
}

/** Two words of a statement that stand together, its outlet, and how it is said. */
function phraseAndFilters(sample: Reading): string {
  const statement = sample.statements[5]
  const [one, other] = wordsOf(sample).slice(2, 4)
  return `"${one} ${other}" outlet:"${sample.report.outlet}" act:${statement?.act}`
}

function wordsOf({ statements: [, , , , , statement] }: Reading): readonly string[] {
  return statement?.content[0]?.text.split(' ') ?? []
}

function speakerOf({ statements: [, , , , , statement] }: Reading): string {
  return statement?.speakers[0]?.name ?? ''
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
