import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readSource } from '../../src/parties/index.ts'

for (const [source, authority, ...names] of [
  ['', 'none'],
  ['He', 'unknown'],
  ['who', 'unknown'],
  ['the minister', 'unknown'],
  ['Lind', 'named', 'Lind'],
  ['Ann Lind,', 'named', 'Ann Lind'],
  ['Mr. Lind', 'named', 'Lind'],
  ['MS. LIND', 'named', 'LIND'],
  ['Rear Admiral John Moe', 'named', 'John Moe'],
  ['U.S. Secretary of State Ann Lind', 'named', 'Ann Lind'],
  ['Deputy Foreign Minister Ewa Łukasz', 'named', 'Ewa Łukasz'],
  ['spokeswoman Jen Moe', 'named', 'Jen Moe'],
  ['Jen Moe, the department’s spokeswoman,', 'named', 'Jen Moe'],
  ['the department’s spokeswoman, Jen Moe,', 'named', 'Jen Moe'],
  ['Nouri al-Moe', 'named', 'Nouri al-Moe'],
  ['Both Lind and Moe', 'named', 'Lind', 'Moe'],
  ['A senior Foreign Ministry official', 'unnamed'],
  ['a spokesman for the Defence Ministry', 'unnamed'],
  ['an official who asked not to be named', 'unnamed'],
  ['officials', 'collective'],
  ['U.S. defence officials', 'collective'],
  ['two diplomats', 'collective'],
  ['people familiar with the talks', 'collective'],
  ['The Foreign Ministry', 'institution'],
  ['the Pentagon', 'institution'],
  ['Norway', 'institution'],
  ['NATO', 'institution'],
  ['The Northern Post', 'institution'],
  ['a report by the auditor', 'document'],
  ['The statement', 'document'],
  ['a poll', 'document'],
] as const) {
  test(`"${source}" is ${authority}`, () =>
    assert.deepEqual(readSource(source), { authority, names }))
}
