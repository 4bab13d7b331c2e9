import { quarters } from '../../../src/time/finders/quarters.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'quarters',
  readWith(quarters),
  `
  # of a year
  the second quarter of 2014 → the second quarter of 2014 = 2014-04-01..2014-06-30
  first quarter 2014 → first quarter 2014 = 2014-01-01..2014-03-31
  the fourth quarter in 2013 → the fourth quarter in 2013 = 2013-10-01..2013-12-31
  Q2 2014 → Q2 2014 = 2014-04-01..2014-06-30
  Q3 of 2014 → Q3 of 2014 = 2014-07-01..2014-09-30
  # of every year
  the third quarter → the third quarter = --07..09
  Q1 was wet. → Q1 = --01..03
  # of this year
  the first quarter of this year → the first quarter of this year = this --01..03
  the first quarter of the year → the first quarter of the year = this --01..03
  Q4 this year → Q4 this year = this --10..12
  # halves have their year with them
  the first half of 2014 → the first half of 2014 = 2014-01-01..2014-06-30
  the second half of the year → the second half of the year = this --07..12
  the second half of this year → the second half of this year = this --07..12
  the second half was dull → -
  the first half of the match → -
  the third half of 2014 → -
  # no quarter of a year
  Q5 2014 → -
  IQ2 → -
  Q12 → -
  a quarter of 2014 → -
  the old quarter → -
  the second quarters → -
`,
)
