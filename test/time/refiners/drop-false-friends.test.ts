import { dropFalseFriends } from '../../../src/time/refiners/drop-false-friends.ts'
import { checkTable } from '../../check-table.ts'
import { refinedBy } from '../show-meaning.ts'

checkTable(
  'dropFalseFriends',
  refinedBy(dropFalseFriends),
  `
  # years before our era
  It was built in 1500 BC. → -
  It was built in 1500 B.C. by them. → -
  It was built in the 7th century BCE. → -
  It was built in 1500 by them. → 1500 = 1500-01-01..1500-12-31
  # so many million years
  5 million years ago it rained. → -
  half years ago → -
  two years ago it rained. → two years ago = year -2
  # papers and programmes after a weekday
  The Sunday Herald printed it. → -
  The Friday Tribune’s clerk left. → -
  Saturday Live is on. → -
  Sunday schools are full. → -
  He will mail it Sunday. → Sunday = Sunday
  He will Sunday post to them. → Sunday = Sunday
  # named days before it
  Good Friday was wet. → -
  Cyber Monday sales rose. → -
  Palm Sunday came. → -
  A good day was Friday. → Friday = Friday
  # a count, not a year
  Some 2000 homes burned. → -
  More than 2000 burned. → -
  At least 1900 burned. → -
  In 2000 homes were cheap. → -
  1900 new homes burned. → -
  1900 large new homes burned. → 1900 = 1900-01-01..1900-12-31
  2000 of them burned. → -
  2014 million crowns → -
  2014 per cent → -
  @lind2014 wrote. → -
  It burned in 2000. → 2000 = 2000-01-01..2000-12-31
  # a month that is a person
  Theresa May spoke in May. → -
  Mrs May spoke. Supporters of May cheered by May. → -
  Dr. June spoke to June in June. → -
  June Lind spoke in June. → -
  In June he spoke. → June = --06
  Lind spoke in May. → May = --05
  # papers that are called "today"
  He told Orvik Today. → -
  He told ORVIK TODAY. → -
  He told them today. → today = day 0
  He left. Today it rains. → Today = day 0
  # papers that are called "daily"
  The “Orvik daily” printed it. → -
  The daily” → -
  They print it “daily” there. → daily = set
  # two digits need a year in four near them
  He won in 80 and 84, and she in 2000. → 80 = 1980-01-01..1980-12-31; 84 = 1984-01-01..1984-12-31; 2000 = 2000-01-01..2000-12-31
  He won in 80 and 84, and she did. → -
  He won in 80 and 84, and left.⏎She won in 2000. → 2000 = 2000-01-01..2000-12-31
`,
)

checkTable(
  'not right yet',
  refinedBy(dropFalseFriends),
  `
  # a noun before a preposition
  Sunday school in Orvik is full. → -
`,
  { todo: true },
)
