import { sets } from '../../../src/time/finders/sets.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'sets',
  readWith(...sets),
  `
  # every so often
  every Tuesday → every Tuesday = set
  each spring → each spring = set
  every other week → every other week = set
  every single day → every single day = set
  every two years → every two years = set
  every few months → every few months = set
  every June 21 → every June 21 = set
  every March → every March = set
  every night → every night = set
  every 10 minutes → every 10 minutes = set
  # so many times in a time
  twice a year → twice a year = set
  once per decade → once per decade = set
  three times a week → three times a week = set
  12 times each month → 12 times each month = set
  # adverbs
  They meet daily. → daily = set
  They meet annually, or biweekly. → annually = set; biweekly = set
  They meet year after year. → year after year = set
  # a weekday in the plural
  They meet on Sundays. → Sundays = set
  # a name
  The Daily Courier → -
  the daily Courier → -
  Sundays for Orvik → -
  sundays → -
  # not of time
  every clerk → -
  once a clerk → -
  twice the rain → -
  three times more → -
  everyday rain → -
`,
)

checkTable(
  'not right yet',
  readWith(...sets),
  `
  # half of an hour
  every half hour → every half hour = set
  # the number belongs to it
  six days a week → six days a week = set
  # an age
  each year-old child → -
`,
  { todo: true },
)
