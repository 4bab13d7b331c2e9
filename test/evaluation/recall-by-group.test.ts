import assert from 'node:assert/strict'
import { test } from 'node:test'

import { recallByGroup } from '../../src/evaluation/index.ts'
import { makeSpan } from '../../src/text/index.ts'

const text = 'Lind said no and officials said yes'
const statement = (start: number, end: number) => ({
  source: [makeSpan(text, start, end)],
  cue: [],
  content: [],
})

test('what was found is counted by publisher, by authority and by the gender of the one who is named', () => {
  const judged = { source: [], content: [], kind: 'name' } as const
  const article = {
    file: 'a_1.txt',
    sha256: '',
    half: 'a',
    people: [[[0, 4], 'f', '?']],
    sources: [
      { ...judged, source: [[0, 4]], authority: 'named', names: [[0, 4]] },
      { ...judged, source: [[17, 26]], authority: 'collective', names: [] },
    ],
  } as const
  const groups = recallByGroup([
    { file: 'a_1.txt', statement: statement(0, 4), isFound: true, article },
    { file: 'a_1.txt', statement: statement(17, 26), isFound: false, article },
    { file: 'b_1.txt', statement: statement(0, 4), isFound: true, article: null },
  ])
  assert.deepEqual(
    groups.map(({ by, group, found, marked }) => `${by} ${group} ${found}/${marked}`),
    [
      'authority collective 0/1',
      'authority named 1/1',
      'gender women 1/1',
      'publisher a 1/2',
      'publisher b 1/1',
    ],
  )
})
