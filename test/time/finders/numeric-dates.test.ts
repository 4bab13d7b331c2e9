import { numericDates } from '../../../src/time/finders/numeric-dates.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'numericDates',
  readWith(numericDates),
  `
  # the month is the number that can be none but a month
  6/16/2014 → 6/16/2014 = 2014-06-16
  16/6/2014 → 16/6/2014 = 2014-06-16
  16.06.2014 → 16.06.2014 = 2014-06-16
  06.16.2014 → 06.16.2014 = 2014-06-16
  # both can be: strokes put the month first, dots the day
  06/07/2014 → 06/07/2014 = 2014-06-07
  06.07.2014 → 06.07.2014 = 2014-07-06
  # both are the same
  6/6/2014 → 6/6/2014 = 2014-06-06
  6.6.2014 → 6.6.2014 = 2014-06-06
  # in a sentence
  It began on 16.06.2014. → 16.06.2014 = 2014-06-16
  It began (6/16/1998), and ended. → 6/16/1998 = 1998-06-16
  # no day of the calendar
  2/30/2014 → -
  29.2.2014 → -
  16/16/2014 → -
  0/10/2014 → -
  6/0/2014 → -
  # two marks, or another
  6/16.2014 → -
  6-16-2014 → -
  # a year of another length or century
  6/16/14 → -
  6/16/1850 → -
  6/16/20140 → -
  # part of a longer number
  1.6.16.2014 → -
  3/6/16/2014 → -
  6/16/2014/3 → -
  6.16.2014.3 → -
`,
)
