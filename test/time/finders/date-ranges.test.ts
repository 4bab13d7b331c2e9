import { dateRanges } from '../../../src/time/finders/date-ranges.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'dateRanges',
  readWith(...dateRanges),
  `
  # the month first
  June 16–18, 2014 → June 16–18, 2014 = 2014-06-16..2014-06-18
  June 16-18 2014 → June 16-18 2014 = 2014-06-16..2014-06-18
  June 16 to 18 → June 16 to 18 = --06-16 to --06-18
  June 16 through 18, 2014 → June 16 through 18, 2014 = 2014-06-16..2014-06-18
  Dec. 3 – 5 → Dec. 3 – 5 = --12-03 to --12-05
  # the month last
  16–18 June 2014 → 16–18 June 2014 = 2014-06-16..2014-06-18
  16 to 18 June → 16 to 18 June = --06-16 to --06-18
  the 16th to the 18th of June 2014 → 16th to the 18th of June 2014 = 2014-06-16..2014-06-18
  16 until 18 June 2014 → 16 until 18 June 2014 = 2014-06-16..2014-06-18
  # "and" only after "between"
  between 16 and 18 June 2014 → 16 and 18 June 2014 = 2014-06-16..2014-06-18
  between June 16 and 18 → June 16 and 18 = --06-16 to --06-18
  on 16 and 18 June 2014 → -
  on June 16 and 18 → -
  # the last day is not after the first
  June 18–16 → -
  June 16–16, 2014 → -
  # no day of the calendar
  June 29–31, 2014 → -
  June 16–45 → -
  # a small letter is a verb
  may 16–18 → -
  They march 3 to 5 miles. → -
  # an hour follows
  June 16–18:30 → -
  # part of another number
  3.16–18 June → -
`,
)

checkTable(
  'not right yet',
  readWith(...dateRanges),
  `
  # from a day of one month to a day of the next
  June 16–18 July 2014 → -
`,
  { todo: true },
)
