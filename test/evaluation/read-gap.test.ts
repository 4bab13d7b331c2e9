import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readGap } from '../../src/evaluation/read-gap.ts'

test('readGap counts code points, and tells which name is meant', () => {
  const lines = [
    'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL',
    'x-1\t𝄞 Ann Lind met Eva Moe when she sang.\tshe\t28\tAnn Lind\t2\tTRUE\tEva Moe\t15\tFALSE\tx',
    '',
  ]
  const [one, ...others] = readGap(lines.join('\n'))
  assert.equal(others.length, 0)
  assert.equal(one?.pronoun.text, 'she')
  assert.deepEqual(
    one?.names.map(({ span, isMeant }) => [span.text, span.start, isMeant]),
    [
      ['Ann Lind', 3, true],
      ['Eva Moe', 16, false],
    ],
  )
})
