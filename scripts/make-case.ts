// npm run case -- NAME "what is hard" < marked.txt: makes a golden case of a report marked in the notation of
// test/notation.ts; npm run case -- NAME prints one back. The form of each statement is worked out and printed:
// look at it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { segmentText } from '../src/segment/index.ts'
import { findAgain, findForm } from '../src/statements/index.ts'
import { corpusFolder, readCase } from '../test/corpus.ts'
import { formatMarked, parseMarked } from '../test/notation.ts'

const [name, about] = process.argv.slice(2)
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Usage: npm run case -- NAME ["WHAT IS HARD" < marked.txt]')
  process.exit(2)
}
if (about === undefined) {
  const { text, expected } = readCase(name)
  console.log(formatMarked(text, expected.statements))
} else {
  const { text, statements } = parseMarked(readFileSync(0, 'utf8'))
  const segments = segmentText(text)
  const made = statements.map((parts) => ({
    form: findForm(parts, segments),
    ...parts,
    repeats: findAgain(text, parts.content, segments.repeats),
  }))
  mkdirSync(`${corpusFolder}${name}`, { recursive: true })
  writeFileSync(`${corpusFolder}${name}/report.txt`, text)
  writeFileSync(
    `${corpusFolder}${name}/expected.json`,
    `${JSON.stringify({ about, statements: made }, null, 2)}\n`,
  )
  for (const { form, content } of made)
    console.log(`${form}: ${content.map((span) => span.text).join(' … ')}`)
}
