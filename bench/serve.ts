// npm run bench -- serve [RECORD]: how fast searches are answered over HTTP, beside the bare search in the same run; to one and to twenty
// connections, while fifty slow clients are attached, and while others ask for a word that most statements have. Without RECORD in a
// file of 1000 made-up reports, which goes at the end. Each of the seven measures takes ten seconds.
import { openStore, type Store } from '../src/entry-points/record.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { attachSlowClients } from './attach-slow-clients.ts'
import { findMostFrequent } from './find-most-frequent.ts'
import { makeReadings } from './make-readings.ts'
import { measureLoad, type Load } from './measure-load.ts'
import { percentile } from './percentile.ts'
import { startServer } from './start-server.ts'
import { timeWork } from './time-work.ts'

const madeUp = 1000
const samples = 100
const bareRounds = 10
const slowClients = 50

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const given = process.argv[2]
const place = given ?? join(folder, 'record.sqlite')
const store = await openStore(place, { create: given === undefined })
if (given === undefined) for (const reading of makeReadings(madeUp)) await store.keep(reading)
const { reports, statements } = await store.count()
const [queries, frequent] = await chooseQueries(store)
const { total } = await store.countFacets(frequent)
console.log(
  `${reports} reports, ${statements} statements; ${queries.length} searches of two words; a frequent word, which ${Math.round((100 * total) / statements)} % have`,
)
console.log('ms: median, 99th percentile; answers a second; times the median of the bare search')

const bare = await measureBare(queries)
const bareHeavy = await measureBare(Array.from({ length: bareRounds }, () => frequent))
const server = await startServer(place)
const pathOf = (query: string): string => `/api/statements?q=${encodeURIComponent(query)}`
const paths = queries.map(pathOf)
const heavy = pathOf(frequent)
const measure = (connections: number) => measureLoad(server.address, connections, paths)
await measureLoad(server.address, 1, paths.slice(0, 10))

print('the bare search', bare, bare)
print('over HTTP, 1 connection', await measure(1), bare)
print('over HTTP, 20 connections', await measure(20), bare)
const detach = attachSlowClients(server.address, slowClients, paths[0] ?? '/')
print(`1 connection, ${slowClients} slow clients beside`, await measure(1), bare)
print(`20 connections, ${slowClients} slow clients beside`, await measure(20), bare)
detach()
print('a frequent word, the bare search', bareHeavy, bareHeavy)
const [beside, ofHeavy] = await Promise.all([measure(1), measureLoad(server.address, 2, [heavy])])
print('a frequent word over HTTP, 2 connections', ofHeavy, bareHeavy)
print('1 connection beside these two', beside, bare)

await server.end()
await store.close()
rmSync(folder, { recursive: true })

/** Two words that stand together in each of some statements, and of their words the one that most statements have. */
async function chooseQueries(record: Store): Promise<readonly [readonly string[], string]> {
  const { hits } = await record.search('', { limit: samples, each: true })
  const words = hits.map(
    ({ statement }) => statement.content[0]?.text.match(/\p{L}+/gu) ?? ([] as readonly string[]),
  )
  const pairs = words.flatMap(([, one, other]) => (one && other ? `"${one} ${other}"` : []))
  const some = [...new Set(words.slice(0, 3).flat())]
  return [pairs, await findMostFrequent(record, some)]
}

/** The bare search, one after the other. */
async function measureBare(asked: readonly string[]): Promise<Load> {
  const times: number[] = []
  for (let round = 0; round < bareRounds; round++) {
    for (const query of asked) times.push(await timeWork(() => store.search(query)))
  }
  return { times, rate: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0) }
}

function print(what: string, { times, rate }: Load, peer: Load): void {
  const median = percentile(times, 0.5)
  const figures = [
    median.toFixed(1).padStart(8),
    percentile(times, 0.99).toFixed(1).padStart(8),
    rate.toFixed(0).padStart(6),
    (median / percentile(peer.times, 0.5)).toFixed(1).padStart(6),
  ]
  console.log(`${figures.join(' ')}  ${what}`)
}
