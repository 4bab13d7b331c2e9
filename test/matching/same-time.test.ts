import { isSameTime } from '../../src/matching/same-time.ts'
import { checkTable, yesOrNo } from '../check-table.ts'
import { telling } from './statement-pairs.ts'

/**
 * A telling by the days of June 2014: `stated 3`, `implied 3..9` or `unknown`, and after @ the day of its report. A day that is left
 * out is not known.
 */
const read = (given: string) => {
  const [words = '', report] = given.split(' @')
  const [basis = '', days] = words.split(' ')
  const [start, end = start] = (days ?? '').split('..')
  return telling('the ship left', {
    said: {
      start: dayOf(start),
      end: dayOf(end),
      basis: basis as 'stated' | 'implied' | 'unknown',
    },
    published: dayOf(report),
  })
}

const dayOf = (date: string | undefined): string | null =>
  date === undefined || date === '' ? null : `2014-06-${date.padStart(2, '0')}`

/** Whether what two tellings tell of may have been said at one time, either way round. */
const check = (pair: string): string => {
  const [one = '', other = ''] = pair.split(' / ')
  const found = isSameTime(read(one), read(other))
  return found === isSameTime(read(other), read(one)) ? yesOrNo(found) : 'one way only'
}

checkTable(
  'isSameTime',
  check,
  `
  # days that both state must overlap
  stated 3 / stated 3 → yes
  stated 3 / stated 4 → no
  stated 3 / stated 1..9 → yes
  stated 1..3 / stated 3..9 → yes
  stated 1..3 / stated 4..9 → no
  # an implied day may be up to three days after
  stated 3 / implied 6 → yes
  stated 3 / implied 7 → no
  implied 3 / implied 6 → yes
  implied 3 / implied 7 → no
  # what is stated as later was said later: a day, for the other side of the world
  implied 3 / stated 4 → yes
  implied 3 / stated 5 → no
  # no report comes more than a day before what it tells of
  stated 3 / unknown @3 → yes
  stated 3 / unknown @2 → yes
  stated 3 / unknown @1 → no
  implied 9 / unknown @5 → yes
  implied 9 / unknown @4 → no
  # long after
  stated 3 @3 / stated 3 @28 → yes
  # what is not known is no hindrance
  unknown / stated 3 → yes
  unknown / unknown → yes
  unknown @3 / unknown @28 → yes
`,
)
