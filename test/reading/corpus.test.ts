import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader, type Reading, type Said } from '../../src/index.ts'
import {
  addCounts,
  pairByContent,
  scoresOf,
  scoreStatements,
  type StatementCounts,
} from '../../src/evaluation/index.ts'
import { caseNames, corpusFolder, readCase, type Expected } from '../corpus.ts'

describe('the golden corpus', () => {
  let reader: Reader
  const counts: StatementCounts[] = []
  before(async () => {
    reader = await makeReader()
  })
  after(() => reader.close())

  for (const name of caseNames) {
    const { text, expected } = readCase(name)
    test(`${name}: ${expected.about}`, async () => {
      const reading = await reader.read({ content: text, source: name })
      counts.push(scoreStatements(reading.statements, expected.statements))
      const wrong = findDifferences(reading, expected)
      if (wrong.length > 0) saveChanged(name, reading)
      if (expected.shortfall === undefined) assert.deepEqual(wrong, [])
      else
        assert.notEqual(wrong.length, 0, 'it is right now: take `shortfall` out of expected.json')
    })
  }

  test('as a whole it is read as well as before', () => {
    assert.equal(counts.length, caseNames.length)
    const all = addCounts(counts)
    const scores = (['source', 'cue', 'content', 'linked', 'whole'] as const).map(
      (measure) => scoresOf(all[measure]).f1,
    )
    for (const [index, least] of [98, 97, 96, 98, 94].entries()) {
      assert.ok(
        (scores[index] ?? 0) >= least,
        `F1 is ${scores.map((f1) => f1.toFixed(1)).join(', ')}`,
      )
    }
  })
})

/**
 * What is wrong with a reading: a statement missed or made up (its content shares less than half its words, or
 * its source or cue does not meet the expected), another form, other places where it stands again, another
 * day.
 */
function findDifferences({ statements }: Reading, expected: Expected): readonly string[] {
  const words = (statement: { content: readonly { text: string }[] }) =>
    statement.content.map(({ text }) => text).join(' … ')
  const pairs = pairByContent(statements, expected.statements)
  const missed = expected.statements.filter((one) => !pairs.some(([, other]) => other === one))
  const spurious = statements.filter((one) => !pairs.some(([other]) => other === one))
  return [
    ...missed.map((one) => `missed: ${words(one)}`),
    ...spurious.map((one) => `made up: ${words(one)}`),
    ...pairs.flatMap(([one, other]) => {
      const { linked } = scoreStatements([one], [other])
      return [
        ...(linked.right === 1 ? [] : [`another source or cue: ${words(one)}`]),
        ...(one.form === other.form ? [] : [`${one.form}, not ${other.form}: ${words(one)}`]),
        ...(one.repeats.length === other.repeats.length
          ? []
          : [`again ${one.repeats.length} times: ${words(one)}`]),
        ...(other.said === undefined || other.said === showSaid(one.said)
          ? []
          : [`said ${showSaid(one.said)}: ${words(one)}`]),
      ]
    }),
  ]
}

/** When a statement was made, as the cases write it. */
const showSaid = ({ start, end, basis, expression }: Said): string =>
  [start === end ? start : `${start}..${end}`, basis, expression?.text]
    .filter((part) => typeof part === 'string')
    .join(' ')

/** The reading beside the expected one, for a person to compare. */
function saveChanged(name: string, { statements }: Reading): void {
  const kept = statements.map(({ form, source, cue, content, repeats, said }) => ({
    form,
    source,
    cue,
    content,
    repeats,
    said: showSaid(said),
  }))
  writeFileSync(
    `${corpusFolder}${name}/expected-changed.json`,
    `${JSON.stringify({ statements: kept }, null, 2)}\n`,
  )
}
