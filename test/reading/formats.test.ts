import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader, type Reading } from '../../src/index.ts'
import { allOf } from '../intake/formats/all-of.ts'
import { expectedFolder, fileNames, readTestFile } from '../intake/formats/files.ts'

describe('a file of each format is read to the golden reading', () => {
  let reader: Reader
  before(async () => {
    reader = await makeReader()
  })
  after(() => reader.close())

  for (const name of fileNames) {
    test(name, async () => {
      const { ingested } = await allOf(readTestFile(name), name)
      const readings: Reading[] = []
      for (const one of ingested) readings.push(await reader.read(one))
      for (const { report, statements } of readings) {
        for (const { content, cue, source } of statements) {
          for (const { start, end, text } of [...content, ...cue, ...source])
            assert.equal(report.text.slice(start, end), text)
        }
      }
      const found = { readings: readings.map(keepGolden) }
      const place = `${expectedFolder}${name}.json`
      const expected: unknown = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : null
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        // For a person to compare.
        writeFileSync(
          `${expectedFolder}${name}-changed.json`,
          `${JSON.stringify(found, null, 2)}\n`,
        )
      }
      assert.deepEqual(found, expected)
    })
  }
})

/** What of a reading is golden: not how sure it is, nor what depends on the version. */
const keepGolden = ({ report, statements, notices }: Reading) => ({
  report,
  statements: statements.map(({ form, source, cue, content, speakers, authority, said }) => ({
    form,
    source,
    cue,
    content,
    speakers: speakers.map(({ name }) => name),
    authority,
    said: { start: said.start, end: said.end, basis: said.basis },
  })),
  notices: notices.map(({ code }) => code),
})
