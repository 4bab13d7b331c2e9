import { nameDays } from '../../../src/time/refiners/name-days.ts'
import { checkTable } from '../../check-table.ts'
import { refinedBy } from '../show-meaning.ts'

checkTable(
  'nameDays',
  refinedBy(nameDays),
  `
  # beside its date, before or after
  On opening night, June 16, it rained. → opening night = --06-16; June 16 = --06-16
  On Saturday, election day, it rained. → Saturday = Saturday; election day = Saturday
  It rained yesterday, day five of the trial. → yesterday = day -1; day five = day -1
  The wedding day, 16 June 2014, was wet. → The wedding day = 2014-06-16; 16 June 2014 = 2014-06-16
  # at every place, whatever the article and the capitals
  The opening night, Monday, was wet. They left before Opening Night. → The opening night = Monday; Monday = Monday; Opening Night = Monday
  It was wet on day 3. It began Monday, day 3 of it. → day 3 = Monday; Monday = Monday; day 3 = Monday
  # another name
  Polling day, Monday, was wet. The closing night was not. → Polling day = Monday; Monday = Monday
  Day two, Monday, was wet. Day three was not. → Day two = Monday; Monday = Monday
  # never beside its date
  The opening night was full. → -
  On Monday election day came. → Monday = Monday
  Election day; Monday → Monday = Monday
  Election day was in June. → June = --06
  Election day, June 2014 → June 2014 = 2014-06-01..2014-06-30
  # no name of a day
  The opening hour, Monday → Monday = Monday
  The first day, Monday → Monday = Monday
`,
)
