import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { layMarks, type Mark } from '../../web/report/lay-marks.ts'

const byStart = (one: Mark, other: Mark) => one.start - other.start || other.end - one.end

test('marks that overlap are laid on runs', () => {
  const marks: readonly Mark[] = [
    { start: 2, end: 8, kind: 'content', statement: 'a' },
    { start: 5, end: 12, kind: 'content', statement: 'b' },
    { start: 5, end: 6, kind: 'cue', statement: 'a' },
  ]
  assert.deepEqual(
    layMarks(0, 10, marks).map(({ start, end, marks: here }) => [
      start,
      end,
      here.map(({ statement, kind }) => `${statement} ${kind}`),
    ]),
    [
      [0, 2, []],
      [2, 5, ['a content']],
      [5, 6, ['a content', 'b content', 'a cue']],
      [6, 8, ['a content', 'b content']],
      [8, 10, ['b content']],
    ],
  )
})

test('runs are all of the text, each with the very marks that lie on it', () => {
  const mark = fc
    .record({
      start: fc.nat(60),
      size: fc.integer({ min: 1, max: 30 }),
      statement: fc.constantFrom('a', 'b', 'c'),
    })
    .map(({ start, size, statement }): Mark => ({
      start,
      end: start + size,
      kind: 'content',
      statement,
    }))
  fc.assert(
    fc.property(
      fc.array(mark, { maxLength: 12 }),
      fc.nat(40),
      fc.integer({ min: 1, max: 40 }),
      (marks, start, size) => {
        const runs = layMarks(start, start + size, marks.toSorted(byStart))
        assert.equal(runs[0]?.start, start)
        assert.equal(runs.at(-1)?.end, start + size)
        for (const [index, run] of runs.entries()) {
          assert.ok(run.start < run.end)
          if (index > 0) assert.equal(run.start, runs[index - 1]?.end)
          const here = marks.filter((one) => one.start <= run.start && one.end >= run.end)
          assert.deepEqual(new Set(run.marks), new Set(here))
        }
      },
    ),
    { numRuns: 500, seed: 20210322 },
  )
})
