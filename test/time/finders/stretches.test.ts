import { stretches } from '../../../src/time/finders/stretches.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'stretches',
  readWith(...stretches),
  `
  # without a number
  in recent days → recent days = ~stretch -7
  in recent weeks → recent weeks = ~stretch -28
  the past months → the past months = ~stretch -182
  in the last few years → the last few years = ~stretch -1826
  the past couple of weeks → the past couple of weeks = ~stretch -28
  the coming days → the coming days = ~stretch +7
  in the next several months → the next several months = ~stretch +182
  in recent decades → recent decades = ~stretch -10957
  # from what was told before
  in the following days → the following days = ~stretch +7 from text
  the previous weeks → the previous weeks = ~stretch -28 from text
  # with a number
  the past two days → the past two days = stretch -2
  these last three days → these last three days = stretch -3
  the next 10 days → the next 10 days = stretch +10
  the past two weeks → the past two weeks = ~stretch -14
  the coming six months → the coming six months = ~stretch +180
  the past three years → the past three years = ~stretch -1095
  the past more than 20 days → the past more than 20 days = ~stretch -20
  # one
  over the past week → the past week = ~stretch -7
  in the last year → the last year = ~stretch -365
  the past decade → the past decade = ~year -9 to now
  the coming month → the coming month = ~stretch +30
  # ten years and more are counted by the year
  the past 35 years → the past 35 years = ~year -34 to now
  the last two decades → the last two decades = ~year -19 to now
  the next 35 years → the next 35 years = ~stretch +12775
  # that tells on from what was told
  the next year → -
  the next week → -
  # of something else
  the past two days of rain → -
  the last week of June → -
  the past year’s rain → -
  # no stretch
  recent rain → -
  the past tense → -
  last week → -
  past two days → -
  the past dayse → -
`,
)
