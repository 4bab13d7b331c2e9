import type { Direction } from '../../src/time/find-direction.ts'
import { findCandidates } from '../../src/time/find-times.ts'
import { resolveMeaning } from '../../src/time/resolve-meaning.ts'
import { readCalendarDays, type CalendarDays } from '../../src/text/index.ts'
import { checkTable } from '../check-table.ts'

/**
 * `words | report | told | way | year`: an expression, the day of its report, the time told before, which way its clause
 * looks, the year that its paragraph tells of; - for what is not known. What is left out at the end is not known.
 */
const resolve = (given: string): string => {
  const [words = '', report = '-', told = '-', way = '-', year = '-'] = given.split(' | ')
  const [first] = findCandidates(words)
  if (!first) return 'no time'
  const days = resolveMeaning(first.meaning, {
    published: readDays(report),
    told: readDays(told),
    direction: () => (way === '-' ? null : (way as Direction)),
    history: year === '-' ? null : Number(year),
  })
  if (days === null) return '-'
  return days.start === days.end ? days.start : `${days.start}..${days.end}`
}

const readDays = (words: string): CalendarDays | null =>
  /^\d{4}-\d\d-\d\d$/.test(words) ? { start: words, end: words } : readCalendarDays(words)

checkTable(
  'resolveMeaning: weekdays (2014-06-17 is a Tuesday)',
  resolve,
  `
  # back, unless the clause looks ahead
  Monday | 2014-06-17 → 2014-06-16
  Friday | 2014-06-17 → 2014-06-13
  Friday | 2014-06-17 | - | back → 2014-06-13
  Friday | 2014-06-17 | - | ahead → 2014-06-20
  # the day of the report is itself
  Tuesday | 2014-06-17 → 2014-06-17
  Tuesday | 2014-06-17 | - | ahead → 2014-06-17
  # "last" is never the day of the report
  last Tuesday | 2014-06-17 → 2014-06-10
  last Friday | 2014-06-17 → 2014-06-13
  # "next" is of the week after
  next Friday | 2014-06-17 → 2014-06-27
  next Monday | 2014-06-17 → 2014-06-23
  # "coming" is the first one after
  this coming Friday | 2014-06-17 → 2014-06-20
  this coming Tuesday | 2014-06-17 → 2014-06-24
  this coming Monday | 2014-06-17 → 2014-06-23
  # "this" is of the week, or back
  this Friday | 2014-06-17 → 2014-06-20
  this Friday | 2014-06-17 | - | back → 2014-06-13
  this Monday | 2014-06-17 → 2014-06-16
  # "following" is after what was told
  the following Monday | 2014-06-17 | 2014-06-13 → 2014-06-16
  the following Friday | 2014-06-17 | 2014-06-13 → 2014-06-20
  the following Monday | - | 2014-06-13 → 2014-06-16
  the following Monday | 2014-06-17 → -
  the following Monday | 2014-06-17 | 2014-05 → -
  # weekends are two days
  the weekend | 2014-06-17 → 2014-06-14..2014-06-15
  the weekend | 2014-06-17 | - | ahead → 2014-06-21..2014-06-22
  the weekend | 2014-06-15 → 2014-06-14..2014-06-15
  last weekend | 2014-06-15 → 2014-06-07..2014-06-08
  next weekend | 2014-06-17 → 2014-06-28..2014-06-29
  the following weekend | 2014-06-17 | 2014-06-13 → 2014-06-14..2014-06-15
  # of a report that is known to a month, or not at all
  Monday | 2014-06 → -
  Monday → -
  # over the turn of a year
  Wednesday | 2014-01-02 → 2014-01-01
  Tuesday | 2014-01-02 → 2013-12-31
`,
)

checkTable(
  'resolveMeaning: days and months of every year',
  resolve,
  `
  # near by, the nearest, whatever the tense
  June 16 | 2014-06-17 → 2014-06-16
  June 16 | 2014-06-17 | - | ahead → 2014-06-16
  July 4 | 2014-06-17 | - | back → 2014-07-04
  June 17 | 2014-06-17 → 2014-06-17
  # far off, as the tense says
  December 30 | 2014-06-17 | - | back → 2013-12-30
  December 30 | 2014-06-17 | - | ahead → 2014-12-30
  December 30 | 2014-06-17 → 2013-12-30
  # of the year that is told of
  October 4 | 2014-06-17 | - | - | 2003 → 2003-10-04
  June 16 | 2014-06-17 | - | - | 2003 → 2014-06-16
  October 4 | - | - | - | 2003 → 2003-10-04
  October 4 → -
  # a leap day is of a leap year
  February 29 | 2013-02-28 → 2012-02-29
  February 29 | 2015-12-01 | - | ahead → 2016-02-29
  February 29 | 2014-06-17 | - | - | 2003 → -
  # months
  in June | 2014-06-17 → 2014-06-01..2014-06-30
  in May | 2014-06-17 → 2014-05-01..2014-05-31
  in October | 2014-06-17 | - | ahead → 2014-10-01..2014-10-31
  in October | 2014-06-17 | - | back → 2013-10-01..2013-10-31
  last June | 2014-06-17 → 2013-06-01..2013-06-30
  last May | 2014-06-17 → 2014-05-01..2014-05-31
  next June | 2014-06-17 → 2015-06-01..2015-06-30
  next July | 2014-06-17 → 2014-07-01..2014-07-31
  this October | 2014-06-17 | - | back → 2014-10-01..2014-10-31
  # seasons, quarters and halves
  this spring | 2014-06-17 → 2014-03-01..2014-06-30
  last winter | 2014-06-17 → 2013-12-01..2014-03-31
  next winter | 2014-06-17 → 2014-12-01..2015-03-31
  Q4 this year | 2014-06-17 → 2014-10-01..2014-12-31
  # holidays
  before Christmas | 2014-01-05 → 2013-12-25
  last Christmas | 2014-12-30 → 2014-12-25
  # of a report that is known to a month
  in May | 2014-06 → 2014-05-01..2014-05-31
  June 16 | 2014-06 → 2014-06-16
`,
)

checkTable(
  'resolveMeaning: counted',
  resolve,
  `
  # from the report
  yesterday | 2014-03-01 → 2014-02-28
  yesterday | 2012-03-01 → 2012-02-29
  last week | 2014-01-01 → 2013-12-23..2013-12-29
  last month | 2014-01-31 → 2013-12-01..2013-12-31
  next month | 2014-01-31 → 2014-02-01..2014-02-28
  this quarter | 2014-06-17 → 2014-04-01..2014-06-30
  last quarter | 2014-01-17 → 2013-10-01..2013-12-31
  this decade | 2014-06-17 → 2010-01-01..2019-12-31
  last century | 2014-06-17 → 1900-01-01..1999-12-31
  a decade ago | 2014-06-17 → 2004-01-01..2004-12-31
  # of a report that is known to a month: from the first to the last that it can be
  yesterday | 2014-06 → 2014-05-31..2014-06-29
  last month | 2014-06 → 2014-05-01..2014-05-31
  last year | 2014 → 2013-01-01..2013-12-31
  yesterday → -
  # from what was told before
  the next day | 2014-06-17 | 2014-06-13 → 2014-06-14
  two days earlier | 2014-06-17 | 2014-06-13 → 2014-06-11
  the following week | 2014-06-17 | 2014-05-08 → 2014-05-12..2014-05-18
  that year | 2014-06-17 | 2003-05 → 2003-01-01..2003-12-31
  a year later | - | 2003 → 2004-01-01..2004-12-31
  # not from what is longer than its unit
  the next day | 2014-06-17 | 2014-05 → -
  the following week | 2014-06-17 | 2014-05 → -
  the following month | 2014-06-17 | 2013 → -
  the next day | 2014-06-17 → -
  # not from an event
  the day before the vote | 2014-06-17 | 2014-06-13 → -
  # hours may run over midnight
  two hours ago | 2014-06-17 → 2014-06-16..2014-06-17
  hours later | 2014-06-17 | 2014-06-13 → 2014-06-13..2014-06-14
  hours later | 2014-06-17 | 2014-05 → -
  two hours ago | 2014-06 → -
  # stretches run up to the report, or on from it
  recent days | 2014-06-17 → 2014-06-10..2014-06-17
  the coming days | 2014-06-17 → 2014-06-17..2014-06-24
  the following days | 2014-06-17 | 2014-06-13 → 2014-06-13..2014-06-20
  the following days | 2014-06-17 → -
  # a day of the month
  on the 12th | 2014-06-17 → 2014-06-12
  on the 20th | 2014-06-17 | - | back → 2014-05-20
  on the 12th | 2014-06-17 | - | ahead → 2014-07-12
  on the 12th | 2014-06-17 | 2013-10-04 → 2013-10-12
  on the 31st | 2014-06-17 → -
  on the 12th | 2014-06-17 | 2013 → -
  on the 12th → -
  # the years that a calendar has
  yesterday | 0001-01-01 → 0001-01-01
  tomorrow | 9999-12-31 → 9999-12-31
`,
)

checkTable(
  'resolveMeaning: parts and ranges',
  resolve,
  `
  # halves and the middle of a month
  early June 2014 → 2014-06-01..2014-06-15
  mid-June 2014 → 2014-06-11..2014-06-20
  late June 2014 → 2014-06-15..2014-06-30
  late February 2014 → 2014-02-15..2014-02-28
  # of a year
  early 2003 → 2003-01-01..2003-06-30
  mid-2003 → 2003-05-01..2003-08-31
  late 2003 → 2003-07-01..2003-12-31
  # of a decade and a century
  the early 1980s → 1980-01-01..1984-12-31
  the late 1980s → 1985-01-01..1989-12-31
  the mid-1980s → 1983-05-01..1986-08-31
  the early 19th century → 1800-01-01..1849-12-31
  the late 19th century → 1850-01-01..1899-12-31
  # of what is shorter
  Early this week | 2014-06-17 → 2014-06-16..2014-06-19
  late this week | 2014-06-17 → 2014-06-19..2014-06-22
  late last winter → -
  # what is not known has no part
  early June → -
  # from one to another
  from 2003 to 2005 → 2003-01-01..2005-12-31
  June 16–18 | 2014-06-17 → 2014-06-16..2014-06-18
  from Monday to Wednesday | 2014-06-17 → 2014-06-09..2014-06-11
  from Monday to Wednesday | 2014-06-17 | - | ahead → 2014-06-23..2014-06-25
  from Friday to Monday | 2014-06-17 → 2014-06-13..2014-06-16
  from November to February | 2014-03-17 → 2013-11-01..2014-02-28
  # up to the report
  since 2003 | 2014-06-17 → 2003-01-01..2014-06-17
  since Friday | 2014-06-17 | - | back → 2014-06-13..2014-06-17
  since 2003 → -
  # the wrong way round
  from 2005 to 2003 → -
  # no days
  for 10 years | 2014-06-17 → -
  every Tuesday | 2014-06-17 → -
  at noon | 2014-06-17 → -
`,
)
