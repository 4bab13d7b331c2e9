import { weekdays } from '../../../src/time/finders/weekdays.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'weekdays',
  readWith(...weekdays),
  `
  # by its whole name
  They met Monday. → Monday = Monday
  They met on Tuesday, Wednesday and Thursday. → Tuesday = Tuesday; Wednesday = Wednesday; Thursday = Thursday
  MONDAY was wet. → MONDAY = Monday
  # with a part of the day
  They met Sunday night. → Sunday night = Sunday
  They met on Friday afternoon. → Friday afternoon = Friday
  They met early Monday. → early Monday = Monday
  They met late on Saturday evening. → late on Saturday evening = Saturday
  They met Monday early morning. → Monday early morning = Monday
  # shifted
  last Friday → last Friday = last Friday
  this Friday → this Friday = this Friday
  next Friday → next Friday = next Friday
  coming Friday → coming Friday = coming Friday
  the coming Friday → the coming Friday = coming Friday
  this coming Friday → this coming Friday = coming Friday
  this past Friday → this past Friday = last Friday
  the following Friday → the following Friday = following Friday
  the next Friday → the next Friday = following Friday
  # what stands between them parts them
  the last rainy Friday → Friday = Friday
  # cut short, with a full stop or before a date
  They met Mon. and left. → Mon. = Monday
  They met Thurs., it is said. → Thurs. = Thursday
  Wed, June 18 → Wed = Wednesday
  Sat, Dec. 6 → Sat = Saturday
  # "sun." is a paper or a star
  The Sun. → -
  Sun, June 15 → -
  # a small letter
  They met monday. → -
  He sat. → -
  They wed. → -
  # a longer word, or a number after it
  Mondays were wet. → -
  Mondayish rain fell. → -
  Monday5 → -
  They met Mon Lind. → -
  # the weekend
  It rained over the weekend. → the weekend = weekend
  It rained last weekend. → last weekend = last weekend
  It rained this past weekend. → this past weekend = last weekend
  It rained the past weekend. → the past weekend = last weekend
  It will rain this weekend. → this weekend = this weekend
  It will rain next weekend. → next weekend = next weekend
  It will rain this coming weekend. → this coming weekend = coming weekend
  It rained the following weekend. → the following weekend = following weekend
  It rained over the holiday weekend. → the holiday weekend = weekend
  # of what goes on at it
  the weekend’s rain → -
  the weekend-long rain → -
  a weekend of rain → -
  weekends → -
`,
)
