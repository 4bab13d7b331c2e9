import { narrativeDays } from '../../../src/time/finders/narrative-days.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'narrativeDays',
  readWith(...narrativeDays),
  `
  # the day that was told of
  that day → that day = day 0 from text
  that same morning → that same morning = day 0 from text
  the same evening → the same evening = day 0 from text
  earlier in the day → earlier in the day = day 0 from text
  later that night → later that night = day 0 from text
  # the one after
  the next day → the next day = day +1 from text
  the following morning → the following morning = day +1 from text
  a day later → a day later = day +1 from text
  one day after, it rained → one day after = day +1 from text
  The day afterwards was wet. → The day afterwards = day +1 from text
  # the one before
  the previous evening → the previous evening = day -1 from text
  the preceding day → the preceding day = day -1 from text
  a day earlier → a day earlier = day -1 from text
  the day before. → the day before = day -1 from text
  the night before, it rained → the night before = day -1 from text
  # of an event that is named
  the day before the vote → the day before = day -1 from event
  a day after he left → a day after = day +1 from event
  the night before the vote → the night before = day -1 from event
  # of yesterday and tomorrow
  the day before yesterday → -
  the day after tomorrow → -
  # what goes on in it
  for the rest of the day → the day = day 0 from text
  the last match of the day → the day = day 0 from text
  the witness of the day → the day = day 0 from text
  the issue of the day → -
  the rest of the days → -
  # no day
  the next days → -
  that daylight → -
  the next year → -
  a day of rain → -
  this day → -
`,
)
