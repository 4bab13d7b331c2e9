import { shareYear } from '../../../src/time/refiners/share-year.ts'
import { checkTable } from '../../check-table.ts'
import { refinedBy } from '../show-meaning.ts'

checkTable(
  'shareYear',
  refinedBy(shareYear),
  `
  # a day before a date with its year
  January 23 – March 9, 2014 → January 23 = 2014-01-23; March 9, 2014 = 2014-03-09
  January 23 to March 9, 2014 → January 23 = 2014-01-23; March 9, 2014 = 2014-03-09
  3 May and 4 June 2014 → 3 May = 2014-05-03; 4 June 2014 = 2014-06-04
  # a month before one with its year
  in May and June 2003 → May = 2003-05-01..2003-05-31; June 2003 = 2003-06-01..2003-06-30
  in May or June 2003 → May = 2003-05-01..2003-05-31; June 2003 = 2003-06-01..2003-06-30
  # all of a list
  in May, June and July 2003 → May = 2003-05-01..2003-05-31; June = 2003-06-01..2003-06-30; July 2003 = 2003-07-01..2003-07-31
  # over the turn of a year
  December 30 – January 2, 2014 → December 30 = 2013-12-30; January 2, 2014 = 2014-01-02
  from November to February 2014 → November = 2013-11-01..2013-11-30; February 2014 = 2014-02-01..2014-02-28
  # no such day in that year
  February 29 – March 2, 2014 → February 29 = --02-29; March 2, 2014 = 2014-03-02
  # other words between them
  On May 3. June 2003 was wet. → May 3 = --05-03; June 2003 = 2003-06-01..2003-06-30
  May 3 before June 2003 → May 3 = --05-03; June 2003 = 2003-06-01..2003-06-30
  # a whole year has no month
  On May 3, 2003 and 2004 → May 3, 2003 = 2003-05-03; 2004 = 2004-01-01..2004-12-31
  in May or 2003 → May = --05; 2003 = 2003-01-01..2003-12-31
  # one whose year is known
  last May and June 2003 → last May = last --05; June 2003 = 2003-06-01..2003-06-30
  May 3, 1998 – June 4, 2003 → May 3, 1998 = 1998-05-03; June 4, 2003 = 2003-06-04
`,
)
