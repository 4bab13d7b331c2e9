import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../../src/reading/index.ts'

/** Texts of one statement, and who is told. */
const cases: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['Karl Ebb told shareholders that the firm was sound.', ['shareholders']],
  ['Karl Ebb told sailors to wait.', ['sailors']],
  ['“Wait here,” Ida Moe told passengers.', ['passengers']],
  ['Ida Moe told a friend on Monday that it had rained.', ['a friend']],
  ['Karl Ebb told his old crew, who were tired, that the sea was calm.', ['his old crew']],
  ['Ida Moe told ferry workers that the law would change.', ['ferry workers']],
  ['Ida Moe warned tenants that the lift was unsafe.', ['tenants']],
  ['Rashid Noor told the widow of the pilot that the search was over.', ['the widow of the pilot']],
  ['Ida Moe told Karl Ebb that she would go.', ['Karl Ebb']],
  // "It" and "nothing" hear nothing, and a pronoun is not resolved.
  ['Ida Moe told it as it was.', []],
  ['Ida Moe told them that the bridge was open.', []],
  ['Ida Moe said that the bridge was open.', []],
]

describe('who is told, by the tree', () => {
  let reader: Reader
  before(async () => {
    reader = await makeReader()
  })
  after(() => reader.close())
  for (const [text, told] of cases) {
    test(text, async () => {
      const { statements } = await reader.read({ content: text })
      const found = statements.flatMap(({ addressees }) =>
        addressees.map(({ mention }) => mention.text),
      )
      assert.deepEqual(found, told)
    })
  }
})
