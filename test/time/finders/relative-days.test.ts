import { relativeDays } from '../../../src/time/finders/relative-days.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'relativeDays',
  readWith(relativeDays),
  `
  # the day of the report, the one before, the one after
  It began today. → today = day 0
  Today it began. → Today = day 0
  It began yesterday. → yesterday = day -1
  It ends tomorrow. → tomorrow = day +1
  It ends tonight. → tonight = day 0
  It began last night. → last night = day -1
  It began this morning. → this morning = day 0
  It ends this evening. → this evening = day 0
  # two days off
  It began the day before yesterday. → the day before yesterday = day -2
  It ends the day after tomorrow. → the day after tomorrow = day +2
  # with a part of the day
  It began yesterday morning. → yesterday morning = day -1
  It ends tomorrow night. → tomorrow night = day +1
  It began late yesterday. → late yesterday = day -1
  It began earlier today. → earlier today = day 0
  It ends later this afternoon. → later this afternoon = day 0
  It began early yesterday evening. → early yesterday evening = day -1
  # either of two days
  It rained overnight. → overnight = ~hours -12
  Overnight, it rained. → Overnight = ~hours -12
  # the times we live in
  today’s world → -
  today's children → -
  tomorrow’s generation → -
  today’s meeting → today = day 0
  # no day
  todays → -
  yesterdays → -
  this year → -
  last week → -
  the day before → -
  thismorning → -
`,
)
