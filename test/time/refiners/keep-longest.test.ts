import { keepLongest } from '../../../src/time/refiners/keep-longest.ts'
import type { Candidate } from '../../../src/time/meaning.ts'
import { checkTable, listed } from '../../check-table.ts'

/** Candidates as `name start end`, in any order; the names of those that stay. */
const keep = (given: string): string => {
  const candidates = given.split('; ').map((one): Candidate => {
    const [rule = '', start, end] = one.split(' ')
    return { rule, start: Number(start), end: Number(end), meaning: { kind: 'clock' } }
  })
  return listed(keepLongest.refine('', candidates).map(({ rule }) => rule))
}

checkTable(
  'keepLongest',
  keep,
  `
  # apart, or one right after the other
  a 0 4; b 6 9 → a; b
  a 0 4; b 4 9 → a; b
  # in text order
  b 6 9; a 0 4 → a; b
  # one within another
  a 0 9; b 2 5 → a
  b 2 5; a 0 9 → a
  a 2 5; b 0 5 → b
  # they overlap
  a 0 6; b 4 9 → a
  a 0 4; b 2 9 → b
  # equally long: the first
  a 0 4; b 0 4 → a
  b 0 4; a 0 4 → b
  a 0 4; b 2 6 → a
  # a third that only overlaps what went
  a 0 6; b 4 9; c 8 12 → a; c
  a 0 4; b 2 9; c 9 12 → b; c
  # a third that is longer still
  a 0 4; b 2 9; c 5 20 → c
`,
)

checkTable(
  'not right yet',
  keep,
  `
  # what a longer one put out no longer stands in the way of one before it
  a 0 4; b 3 9; c 8 20 → a; c
`,
  { todo: true },
)
