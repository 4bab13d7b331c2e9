import { orderOf } from '../../../src/differences/finding/order-of.ts'
import type { LocatedStatement } from '../../../src/index.ts'
import { makeSpan } from '../../../src/text/index.ts'
import { checkTable } from '../../check-table.ts'
import { statement } from '../../wording/made-up.ts'

/** Two statements, `start..end expression`, in one report if their places are given by `@`. */
function order(given: string): string {
  const [a, b] = given.split(' | ').map(read)
  if (!a || !b) return '-'
  const { order: found, hours } = orderOf(a, b)
  return hours ? `${found}: ${hours.text}` : found
}

function read(side: string): LocatedStatement {
  const [, days = '', expression = '', place = ''] =
    /^(\S+)(?: ([a-z ]+))?(?: @(\d+))?$/.exec(side) ?? []
  const [start = '', end = start] = days.split('..')
  const at = Number(place || 0)
  const text = `${' '.repeat(at)}${expression || 'x'} yes`
  const known = /^\d/.test(start)
  return {
    statement: statement({
      content: [makeSpan(text, text.length - 3, text.length)],
      said: {
        start: known ? start : null,
        end: known ? end : null,
        basis: 'stated',
        expression: expression ? makeSpan(text, at, at + expression.length) : null,
        confidence: 1,
      },
    }),
    report: {
      id: place ? 'one' : side,
      source: 'x',
      published: { start: null, end: null, basis: 'unknown' },
    },
    parties: [],
  }
}

checkTable(
  'which of two statements was made first',
  order,
  `
  2021-03-02 | 2021-03-04 → a first
  2021-03-04 | 2021-03-02 → b first
  2021-03-02 | 2021-03-02 → same day
  2021-03-01..2021-03-02 | 2021-03-02 → unknown
  ? | 2021-03-02 → unknown
  2021-03-02 @10 | 2021-03-02 a few hours later @90 → a first: a few hours later
  2021-03-02 a day later @90 | 2021-03-02 @10 → b first: a day later
  ? @10 | ? hours later @90 → a first: hours later
  2021-03-01..2021-03-02 hours after | 2021-03-02 → a first: hours after
  2021-03-02 later @10 | 2021-03-02 @90 → same day
`,
)
