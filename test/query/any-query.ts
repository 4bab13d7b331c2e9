import fc from 'fast-check'

import { fieldValues } from '../../src/query/query.ts'

/** Words, phrases and fields, most of which the examples have. */
export const terms = [
  'patrols',
  'no',
  'the',
  '"joint patrols"',
  '"no plans"',
  'patrol*',
  'Koşar',
  'kosar',
  'unheard',
  'speaker:orrel',
  'speaker:"Judith Arden"',
  'speaker:minister',
  'institution:ministry',
  'institution:"foreign ministry"',
  'to:reporters',
  'via:agency',
  'outlet:ledger',
  'outlet:"strait gazette"',
  'said:2021-03',
  'said:2021-03-05',
  'said~:2021-03-05',
  'published:2021-03-03',
  'before:2021-03-03',
  'after:2021-03-09',
  'after:2021',
  ...Object.entries(fieldValues).flatMap(([field, values]) =>
    values.map((value) => `${field}:${value}`),
  ),
]

/** Any combination of them. */
export const anyQuery = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...terms),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `${a} ${b}`),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a}) OR ${b}`),
    tie('query').map((one) => `NOT (${one})`),
  ),
})).query
