import { calendarUnits } from '../../../src/time/finders/calendar-units.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'calendarUnits',
  readWith(calendarUnits),
  `
  # counted from the report
  this week → this week = week 0
  last month → last month = month -1
  next year → next year = year +1
  this quarter → this quarter = quarter 0
  last century → last century = century -1
  this past week → this past week = week -1
  this coming year → this coming year = year +1
  the past month → the past month = month -1
  the upcoming week → the upcoming week = week +1
  the current decade → the current decade = decade 0
  # counted from what was told before
  that year → that year = year 0 from text
  that same month → that same month = month 0 from text
  the same week → the same week = week 0 from text
  the previous year → the previous year = year -1 from text
  the preceding month → the preceding month = month -1 from text
  the following week → the following week = week +1 from text
  the next year → the next year = year +1 from text
  # a part of it
  early next month → early next month = early month +1
  late last year → late last year = late year -1
  earlier this year → earlier this year = year 0
  later this month → later this month = month 0
  Early this week → Early this week = early week 0
  # possessive
  last year’s rain → last year’s = year -1
  this week's talks → this week's = week 0
  # "this years" for "this year's"
  this years long festival → this years = year 0
  last years long festival → -
  these years → -
  this years → -
  # no unit, or a longer word
  this weekend → -
  last weekly meeting → -
  next year-end → -
  a week → -
  the week → -
  this Orvik week → -
  # a day is another finder's
  the next day → -
  this day → -
`,
)
