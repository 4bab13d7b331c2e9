import { months } from '../../../src/time/finders/months.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'months',
  readWith(...months),
  `
  # with a year
  June 2014 → June 2014 = 2014-06-01..2014-06-30
  June, 2014 → June, 2014 = 2014-06-01..2014-06-30
  June of 2014 → June of 2014 = 2014-06-01..2014-06-30
  Feb. 2012 → Feb. 2012 = 2012-02-01..2012-02-29
  May 1998 was wet. → May 1998 = 1998-05-01..1998-05-31
  # a part of it
  early June 2014 → early June 2014 = early 2014-06-01..2014-06-30
  mid-June 2014 → mid-June 2014 = mid 2014-06-01..2014-06-30
  Late June 2014 → Late June 2014 = late 2014-06-01..2014-06-30
  late in June 2014 → late in June 2014 = late 2014-06-01..2014-06-30
  # a year that is another number
  June 2014-15 → -
  June 2014.5 → -
  June 20145 → -
  # alone, with a sign of time
  in October → October = --10
  in May → May = --05
  since March → March = --03
  until August → August = --08
  from May to July → May = --05; July = --07
  before April → April = --04
  # alone, a name that is nothing else
  October was wet. → October = --10
  They sang all December. → December = --12
  # shifted
  last June → last June = last --06
  next May → next May = next --05
  this June → this June = this --06
  this past April → this past April = last --04
  this coming April → this coming April = next --04
  the coming April → the coming April = next --04
  last year June → June = last --06
  next year March → March = next --03
  # a part of it, without a year
  early October → early October = early --10
  mid-May → mid-May = mid --05
  late last June → late last June = late last --06
  early next May → early next May = early next --05
  # cut short, with a full stop
  in Nov. → Nov. = --11
  in Sept. → Sept. = --09
  # a word that may be something else needs a sign of time
  March on. → -
  May left. → -
  June said no. → -
  August rules. → -
  # a name of a person
  in June Carter’s house → -
  May Lind left. → -
  October Lind left. → -
  # small letters
  in may → -
  since march → -
  # a longer word, or a number after it
  Octoberfest → -
  in October-like weather → -
  # possessive
  October’s rain → October = --10
`,
)

checkTable(
  'not right yet',
  readWith(...months),
  `
  # the year stands before a comma
  last year, in June, it rained → June = last --06
`,
  { todo: true },
)
