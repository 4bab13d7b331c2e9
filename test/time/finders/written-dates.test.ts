import { writtenDates } from '../../../src/time/finders/written-dates.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'writtenDates',
  readWith(...writtenDates),
  `
  # the month first
  It began June 16. → June 16 = --06-16
  It began June 16, 2014. → June 16, 2014 = 2014-06-16
  It began June 16 2014. → June 16 2014 = 2014-06-16
  It began June 16th. → June 16th = --06-16
  It began June the 3rd. → June the 3rd = --06-03
  It began Dec. 3. → Dec. 3 = --12-03
  It began Sept 3. → Sept 3 = --09-03
  It began March 3. → March 3 = --03-03
  It began May 05. → May 05 = --05-05
  # the day first
  It began on 16 June. → 16 June = --06-16
  It began on 16 June 2014. → 16 June 2014 = 2014-06-16
  It began on 16 June, 2014. → 16 June, 2014 = 2014-06-16
  It began on the 16th of June. → the 16th of June = --06-16
  It began on the 1st of May 1998. → the 1st of May 1998 = 1998-05-01
  It began on 3 Sept. and ended. → 3 Sept. = --09-03
  # over the end of a line
  It began on June⏎16, 2014. → June⏎16, 2014 = 2014-06-16
  It began on 16⏎June. → 16⏎June = --06-16
  # a leap day of some year
  It began on Feb. 29. → Feb. 29 = --02-29
  It began on Feb. 29, 2012. → Feb. 29, 2012 = 2012-02-29
  # no day of the calendar
  It began on Feb. 29, 2014. → -
  It began on Feb. 30. → -
  It began on 31 June. → -
  It began on June 32. → -
  It began on June 0. → -
  # a small letter is a verb
  They may 5 times a day. → -
  They march 3 miles. → -
  # an hour, a share or a number
  It began in June 16:30 or so. → -
  It rose by June 16%. → -
  It rose by June 16 %. → -
  In June 16,500 people came. → -
  In June 3.5 million came. → -
  # part of a longer number
  $1.16 June → -
  12:16 June → -
  # a year that is another number stays off
  It began June 16, 2014-15. → June 16 = --06-16
  It began June 16, 2014.5. → June 16 = --06-16
  It began June 16, 2150. → June 16 = --06-16
  # a longer word
  It began 3 Marches ago. → -
  It began in Juneau 16. → -
`,
)
