// Reads one shape at one length, in a process of its own, and prints what that took: read-shape.ts NAME LENGTH.
import { readFileSync } from 'node:fs'

import { ingestAll } from '../../src/index.ts'
import { openReader } from '../../src/reading/index.ts'
import { shapes } from './shapes.ts'

const [name, length] = process.argv.slice(2)
const shape = shapes.find((one) => one.name === name)
if (!shape) throw new RangeError(`there is no shape ${name}`)
const bytes = Buffer.from(shape.make(Number(length)))
const reader = await openReader()
await reader.read({ content: 'Ann Lind said that it was over.' })
// How long the network itself takes depends on the machine, and grows with the pieces of words: it is told apart.
let network = 0
let networkProcessor = 0
const encoder: { run: typeof reader.tagger.encoder.run } = reader.tagger.encoder
const run = encoder.run.bind(encoder)
encoder.run = async (feed) => {
  const from = performance.now()
  const used = process.cpuUsage()
  try {
    return await run(feed)
  } finally {
    network += (performance.now() - from) / 1000
    const { user, system } = process.cpuUsage(used)
    networkProcessor += (user + system) / 1e6
  }
}
const started = performance.now()
const before = process.cpuUsage()
let statements = 0
let notices: readonly string[] = []
for await (const taken of ingestAll(bytes, `shape.${shape.kind}`)) {
  const reading = await reader.read(taken)
  statements += reading.statements.length
  notices = [...new Set(reading.notices.map(({ code }) => code))]
  JSON.stringify(reading)
}
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(before)
await reader.close()
const peak = Number(/VmHWM:\s{1,20}(\d{1,12})/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
process.stdout.write(
  JSON.stringify({
    seconds,
    network,
    processor: (user + system) / 1e6 - networkProcessor,
    mebibytes: peak / 1024,
    statements,
    notices,
  }),
)
