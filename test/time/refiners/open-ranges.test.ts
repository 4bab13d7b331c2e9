import { openRanges } from '../../../src/time/refiners/open-ranges.ts'
import { checkTable } from '../../check-table.ts'
import { refinedBy } from '../show-meaning.ts'

checkTable(
  'openRanges',
  refinedBy(openRanges),
  `
  # up to the day of the report
  since 2003 → since 2003 = 2003-01-01..2003-12-31 to now; 2003 = 2003-01-01..2003-12-31
  Since Monday it rained. → Since Monday = Monday to now; Monday = Monday
  ever since last week → ever since last week = week -1 to now; last week = week -1
  since the summer → since the summer = --06..09 to now; the summer = --06..09
  since the 12th → since the 12th = the 12 to now; the 12th = the 12
  since early May → since early May = early --05 to now; early May = early --05
  since June 16, 2014 → since June 16, 2014 = 2014-06-16 to now; June 16, 2014 = 2014-06-16
  since yesterday → since yesterday = day -1 to now; yesterday = day -1
  # other words
  until 2003 → 2003 = 2003-01-01..2003-12-31
  in 2003 → 2003 = 2003-01-01..2003-12-31
  since it rained Monday → Monday = Monday
  since that rainy Monday → Monday = Monday
  # from what no range can start
  since noon → noon = clock
  since recent days → recent days = ~stretch -7
`,
)
