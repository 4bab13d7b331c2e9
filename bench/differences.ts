// npm run bench -- differences COUNT [PLACE]: what comparing takes, in a record of so many made-up reports of ten statements each, in a file that
// goes at the end or at a place where it stays. What the reports are compared by is made up, too: directions by chance, as
// most statements of a record have nothing to do with one another. Reports of examples/ are then added with and without
// comparing them, the same ones each time.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { codeBytes, signCode, toSmall } from '../src/differences/index.ts'
import { hashComparison } from '../src/record/comparing/hash-kept-differences.ts'
import { newRow } from '../src/record/comparing/new-row.ts'
import { connectSqlite, openSqlite } from '../src/record/databases/sqlite/sqlite.ts'
import { makePairJudge, makeReader } from '../src/reading/index.ts'
import { openStore, type Store } from '../src/record/index.ts'
import { makeRandom } from '../test/random.ts'
import { makeReadings } from './make-readings.ts'
import { percentile } from './percentile.ts'
import { timeWork } from './time-work.ts'

const count = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const place = process.argv[3] ?? join(folder, 'record.sqlite')
const examples = fileURLToPath(new URL('../examples/', import.meta.url))

const judge = await makePairJudge()
const { scorer } = judge
await fill()
const reader = await makeReader()
const files = readdirSync(examples).filter((name) => /\.(?:txt|html)$/.test(name))
const without = await openStore(place)
const compared = await openStore(place, { comparer: async () => scorer })
// What is held in memory is filled when it is first looked into.
const first = await addAll(compared, files.slice(0, 1))
console.log(`to add the first report of a process: ${first.join()} ms`)
await removeAll(compared)
const times = { without: [] as number[], compared: [] as number[] }
for (let turn = 0; turn < 3; turn++) {
  times.without.push(...(await addAll(without, files)))
  await removeAll(without)
  times.compared.push(...(await addAll(compared, files)))
  if (turn < 2) await removeAll(compared)
}
const [plain, full] = [sum(times.without), sum(times.compared)]
const statements = (await compared.count()).statements
console.log(`${statements} statements; to read a report and add it: ${round(plain / times.without.length)} ms without
comparing it, ${round(full / times.compared.length)} ms with it (${(full / plain).toFixed(2)} times)`)
for (const [what, options] of [
  ['the first page', {}],
  ['of someone', { of: 'Orrel' }],
  ['between two offices, a page of 100', { parties: 'offices', limit: 100 }],
  ['by number', { by: 'number' }],
  ['with words', { query: 'patrols' }],
] as const) {
  const taken: number[] = []
  for (let turn = 0; turn < 40; turn++)
    taken.push(await timeWork(() => compared.differences(options)))
  console.log(
    `${round(percentile(taken, 0.5))} ${round(percentile(taken, 0.95))} ms (median, 95th percentile): ${what}`,
  )
}
await reader.close()
await judge.close()
await without.close()
await compared.close()
rmSync(folder, { recursive: true })

/** The milliseconds that each file takes to be read and added. */
async function addAll(store: Store, names: readonly string[]): Promise<readonly number[]> {
  const taken: number[] = []
  for (const name of names)
    taken.push(
      await timeWork(async () => {
        const content = readFileSync(join(examples, name))
        await store.keep(await reader.read({ content, source: name }))
      }),
    )
  return taken
}

async function removeAll(store: Store): Promise<void> {
  for (const name of files) {
    const { report } = await reader.read({
      content: readFileSync(join(examples, name)),
      source: name,
    })
    await store.remove(report.id)
  }
}

/** Fills the record with reports, what they are compared by, and one difference for three statements. */
async function fill(): Promise<void> {
  const store = await openStore(place, { create: true })
  const { reports: there } = await store.count()
  let number = 0
  for (const reading of makeReadings(count)) if (number++ >= there) await store.keep(reading)
  await store.close()
  const connection = connectSqlite(openSqlite(place, false))
  const { db } = connection
  const random = makeRandom(1)
  const rows = await db.selectFrom('report').select('id').orderBy('id').execute()
  const missing = await db
    .selectFrom('comparison')
    .select((select) => select.fn.max('version').as('last'))
    .executeTakeFirst()
  let version = missing?.last ?? 0
  if (version === 0)
    await db.transaction().execute(async (transaction) => {
      for (const { id } of rows) {
        const own = await transaction
          .selectFrom('statement')
          .select(['id', 'number', 'words'])
          .where('report', '=', id)
          .orderBy('number')
          .execute()
        const vectors = own.map(() => someVector(random))
        const codes = Buffer.alloc(own.length * codeBytes)
        // A code costs more than all else here, and those of different reports are alike by chance at most.
        const one = signCode(vectors[0] ?? new Float32Array(384))
        for (let at = 0; at < codes.length; at++)
          codes[at] = (one[at % codeBytes] ?? 0) ^ random(256)
        const row = {
          report: id,
          version: ++version,
          made: scorer.name,
          stamp: id,
          sides: JSON.stringify(
            own.map((statement) => ({
              offset: statement.id.slice(id.length + 1),
              text: statement.words,
              act: 'say',
              polarity: 'positive',
              modality: 'certain',
              evidence: [],
            })),
          ),
          codes: codes.toString('base64'),
          vectors: Buffer.concat(vectors.map(toSmall)).toString('base64'),
        }
        await transaction
          .insertInto('comparison')
          .values({ ...row, hash: hashComparison(row), done: 1 })
          .execute()
        for (const [at, { number: a }] of own.entries()) {
          const b = own[at + 1]?.number
          if (at % 3 === 0 && b !== undefined)
            await transaction.insertInto('difference').values(someDifference(a, b)).execute()
        }
      }
    })
  await connection.close()
}

function someDifference(a: number, b: number) {
  const random = makeRandom(a)
  const judgement = {
    relation: 'differ',
    by: ['polarity'],
    commitment: null,
    words: [],
    clearness: 0.7,
    matter: 0.9,
  } as const
  const who = `Office ${random(400)}`
  return {
    ...newRow(a, b, scorer.name, judgement),
    matter: `m-${Math.floor(a / 20)}`,
    sides: who,
    who_a: ` ${who.toLowerCase()} `,
    who_b: ' somebody else ',
    between_whom: random(2) === 0 ? 'offices' : 'speakers',
    kinds: random(5) === 0 ? ' number ' : ' polarity ',
    rank: random(1_000_000),
    placed: 1,
    front: random(2),
  }
}

function someVector(random: (below: number) => number): Float32Array {
  return Float32Array.from({ length: 384 }, () => random(2001) - 1000)
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

function round(value: number): string {
  return value.toFixed(1)
}
