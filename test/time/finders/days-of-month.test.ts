import { daysOfMonth } from '../../../src/time/finders/days-of-month.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'daysOfMonth',
  readWith(daysOfMonth),
  `
  # after a word of time
  They meet on the 12th. → the 12th = the 12
  They pay by the 3rd. → the 3rd = the 3
  It rained until the 1st, then stopped. → the 1st = the 1
  It rained from the 22nd. → the 22nd = the 22
  It has rained since the 31st. → the 31st = the 31
  On the 12th, they met. → the 12th = the 12
  # without one
  The 12th was wet. → -
  He came in the 12th. → -
  # of something else
  on the 12th of June → -
  on the 12th floor → -
  on the 12th-floor balcony → -
  by the 3rd Army → -
  # no day of a month
  on the 32nd → -
  on the 0th → -
  on the 112th → -
  on the 40th → -
  # words
  on the twelfth → -
  on the 12 → -
`,
)
