import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'

import type { Verdict } from '../../src/data-model/index.ts'
import { describeDecided, describeVerdict } from '../../src/wording/index.ts'
import { asWritten } from './made-up.ts'

const statement = 'f8128b64e59fea36d3b55b39-247'
const report = 'f8128b64e59fea36d3b55b39'

const cases: readonly (readonly [verdict: Verdict, alone: string, withIds: string])[] = [
  [
    { kind: 'speaker', statement, name: 'Ann Lee' },
    'speaker corrected to Ann Lee',
    `speaker of ${statement} corrected to Ann Lee`,
  ],
  [
    { kind: 'speaker', statement, name: null },
    'speaker set to unknown',
    `speaker of ${statement} set to unknown`,
  ],
  [
    { kind: 'authority', statement, authority: 'none' },
    'authority corrected to “no source”',
    `authority of ${statement} corrected to “no source”`,
  ],
  [
    { kind: 'said', statement, start: '2021-03-01', end: '2021-03-31' },
    'time corrected to March 2021',
    `time of ${statement} corrected to March 2021`,
  ],
  [
    { kind: 'said', statement, start: null, end: null },
    'time set to unknown',
    `time of ${statement} set to unknown`,
  ],
  [
    { kind: 'not-a-statement', statement },
    'found to be no statement',
    `${statement} found to be no statement`,
  ],
  [
    { kind: 'report', report, published: '2 March 2021', outlet: 'The Gazette', title: 'Vote' },
    'report corrected: day 2 March 2021, outlet The Gazette, headline “Vote”',
    `report ${report} corrected: day 2 March 2021, outlet The Gazette, headline “Vote”`,
  ],
  [
    // Days that cannot be read are given as they were written.
    { kind: 'report', report, published: 'in spring' },
    'report corrected: day in spring',
    `report ${report} corrected: day in spring`,
  ],
  [
    { kind: 'merge', agent: 'a1', into: 'a2' },
    'two people or institutions joined into one',
    'a1 and a2 joined into one',
  ],
  [
    { kind: 'split', party: `${report}-p12` },
    'a person or institution set apart from its namesake',
    `${report}-p12 set apart from its namesake`,
  ],
]

describe('what was decided', () => {
  for (const [verdict, alone, withIds] of cases) {
    it(alone, () => {
      assert.equal(describeVerdict(verdict), alone)
      assert.equal(describeVerdict(verdict, { withIds: true }), withIds)
    })
  }
})

const at = '2026-11-22T10:00:00.000Z'

test('who decided stands with the day, the reason and who took it back, as far as there are any', () => {
  for (const [decided, words] of [
    [{ why: null, undone: null }, 'by Ann Lind on 22 November 2026'],
    [{ why: 'the tape', undone: null }, 'by Ann Lind on 22 November 2026: the tape'],
    [
      { why: null, undone: { by: 'Bo Kerr', at: '2026-11-30T10:00:00.000Z' } },
      'by Ann Lind on 22 November 2026 (taken back by Bo Kerr on 30 November 2026)',
    ],
  ] as const)
    assert.equal(describeDecided({ by: 'Ann Lind', at, ...decided }), words)
})

test('names and reasons are given as they are written', () => {
  for (const name of asWritten) {
    assert.equal(
      describeVerdict({ kind: 'speaker', statement, name }),
      `speaker corrected to ${name}`,
    )
    assert.equal(
      describeDecided({ by: name, at, why: name, undone: null }),
      `by ${name} on 22 November 2026: ${name}`,
    )
  }
})
