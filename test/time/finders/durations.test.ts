import { durations } from '../../../src/time/finders/durations.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'durations',
  readWith(...durations),
  `
  # for so long
  for 10 years → for 10 years = duration
  for two days → for two days = duration
  for about three weeks → for about three weeks = duration
  for a couple of hours → for a couple of hours = duration
  for years → for years = duration
  for decades → for decades = duration
  # after a verb that has a length
  It lasted two days. → two days = duration
  It took three hours. → three hours = duration
  within 10 days → 10 days = duration
  He spent six months there. → six months = duration
  after three months of talks → three months = duration
  # joined with a hyphen
  a two-week truce → two-week = duration
  a 10-year ban → 10-year = duration
  a three-day visit → three-day = duration
  # of what lasts
  three days of talks → three days = duration
  two years in prison → two years = duration
  10 years in office → 10 years = duration
  six weeks’ leave → six weeks’ = duration
  # one that is over
  after an 11-year lull → 11-year = ~year -11 to year 0
  after a two-year ban → two-year = ~year -2 to year 0
  after an 11-year talk → 11-year = duration
  # how old
  a 3-year-old → -
  a 3-year old → -
  for 10 years ago → -
  for a 40-years old → -
  10 years of age → -
  # when, not how long
  two days later → -
  after two days later → -
  # no length
  for the day → -
  three days → -
  for rain → -
  for her → -
`,
)
