import { holidays } from '../../../src/time/finders/holidays.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'holidays',
  readWith(...holidays),
  `
  # with a word of time before it
  They came on Christmas Eve. → Christmas Eve = --12-24
  They came before Christmas. → Christmas = --12-25
  It rained since Boxing Day. → Boxing Day = --12-26
  It will be over by the Fourth of July. → Fourth of July = --07-04
  They met around Halloween. → Halloween = --10-31
  # either apostrophe
  They met on New Year’s Eve. → New Year’s Eve = --12-31
  They met on New Year's Day. → New Year's Day = --01-01
  They met on Valentine’s Day. → Valentine’s Day = --02-14
  # shifted
  last Christmas → last Christmas = last --12-25
  next Halloween → next Halloween = next --10-31
  this Christmas Day → this Christmas Day = this --12-25
  before last Christmas → last Christmas = last --12-25
  # without a word of time
  Christmas came early. → -
  They love Halloween. → -
  # of something else
  on Christmas trees → -
  on Christmas-like days → -
  by Halloween’s end → -
  at Christmas dinner → -
  # small letters, and longer words
  by christmas → -
  by Christmases → -
  # holidays that move
  on Easter Sunday → -
  by Thanksgiving → -
  # the attacks of 2001
  since 9/11 → 9/11 = 2001-09-11
  9/11 changed it. → 9/11 = 2001-09-11
  9/11/2014 → -
  19/11 → -
  9/111 → -
`,
)
