// Takes in a file of the tests cut off at every nth byte, and prints what became of each: cut-files.ts NAME N. In a process of its own, which a test ends where one
// is read for ever.
import { OnrecordError } from '../../../src/errors.ts'
import { ingestAll } from '../../../src/intake/index.ts'
import { readTestFile } from './files.ts'

const [name = '', every] = process.argv.slice(2)
const whole = readTestFile(name)
const outcomes: Record<string, number> = {}
const tell = (outcome: string) => {
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
}
for (let size = 0; size < whole.length; size += Number(every)) {
  try {
    const fail = (error: OnrecordError) => tell(error.code)
    for await (const ingested of ingestAll(whole.subarray(0, size), name, { fail })) {
      tell(ingested.report.text === '' ? 'empty' : 'read')
    }
  } catch (error) {
    tell(error instanceof OnrecordError ? error.code : `${String(error)} at ${size}`)
  }
}
process.stdout.write(JSON.stringify(outcomes))
