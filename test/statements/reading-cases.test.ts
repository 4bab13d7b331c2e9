import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'

import {
  acts,
  authorities,
  modalities,
  occasionKinds,
  polarities,
  saidBases,
  statementKinds,
  utterances,
} from '../../src/data-model/index.ts'
import { readCalendarDays } from '../../src/text/index.ts'
import { caseKinds, type ReadingCase, type ReadingExpectation } from './reading-case.ts'

const readCases = (name: string) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly ReadingCase[]

const cases = readCases('reading-cases.json')
const apart = readCases('reading-cases-apart.json')

/** The values that a field may have. */
const allowed: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ['exact', [true]],
  ['authority', authorities],
  ['act', acts],
  ['polarity', polarities],
  ['modality', modalities],
  ['utterance', utterances],
  ['statementKind', statementKinds],
  ['occasion', occasionKinds],
  ['basis', saidBases],
])

for (const [name, some, least] of [
  ['cases', cases, 10],
  ['cases that are kept apart', apart, 5],
] as const) {
  describe(`${name}, before any is read`, () => {
    test(`at least ${least} of each kind, and of no other kind`, () => {
      for (const kind of caseKinds) {
        assert.ok(some.filter((one) => one.kind === kind).length >= least, kind)
      }
      assert.deepEqual(
        some.filter(({ kind }) => !caseKinds.includes(kind)),
        [],
      )
    })

    test('what is expected stands in the text once, and nothing but what is allowed', () => {
      assert.deepEqual(
        some.flatMap((one) => faultsOf(one).map((fault) => `${one.variant}: ${fault}`)),
        [],
      )
    })
  })
}

test('no variant occurs twice in a kind, and no text at all', () => {
  for (const some of [cases, apart]) {
    assert.deepEqual(twice(some.map(({ kind, variant }) => `${kind}: ${variant}`)), [])
  }
  assert.deepEqual(twice([...cases, ...apart].map(({ text }) => text)), [])
})

function faultsOf({ text, published, expect, not = [] }: ReadingCase): readonly string[] {
  return [
    ...(published === undefined || isDay(published) ? [] : [`${published} is no day`]),
    ...(expect.length === 0 && not.length === 0 ? ['nothing is expected'] : []),
    ...expect.flatMap((want) => faultsOfExpectation(want, text)),
    ...not.filter((words) => !text.includes(words)).map((words) => `«${words}» is not there`),
    ...not
      .filter((words) => expect.some(({ content }) => content.includes(words)))
      .map((words) => `«${words}» is expected too`),
  ]
}

function faultsOfExpectation(want: ReadingExpectation, text: string): readonly string[] {
  const { content, speaker, addressee, said, ...others } = want
  const strange = Object.entries(others).filter(
    ([field, value]) => !allowed.get(field)?.includes(value),
  )
  const named = [speaker, addressee].filter((name) => typeof name === 'string')
  return [
    ...(text.split(content).length === 2 ? [] : [`«${content}» is not there once`]),
    ...strange.map(([field, value]) => `${field} ${String(value)} is not allowed`),
    ...named.filter((name) => !text.includes(name)).map((name) => `${name} is not in the text`),
    ...(typeof said !== 'string' || said.split('/').every(isDay) ? [] : [`${said} is no day`]),
    ...(said === null && !['unknown', undefined].includes(want.basis)
      ? ['no day, with a basis']
      : []),
  ]
}

/** Whether it is a day of the calendar as `YYYY-MM-DD`. */
const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && readCalendarDays(day) !== null

const twice = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index)
