import { clockTimes } from '../../../src/time/finders/clock-times.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'clockTimes',
  readWith(...clockTimes),
  `
  # twelve hours
  at 3 p.m. sharp → 3 p.m. = clock
  at 3pm → 3pm = clock
  at 10:30 a.m. → 10:30 a.m. = clock
  at 10.30am → 10.30am = clock
  at 12 PM → 12 PM = clock
  # with a zone
  at 10:30 a.m. EST → 10:30 a.m. EST = clock
  at 3 p.m. Eastern time → 3 p.m. Eastern time = clock
  at 3 p.m. (CET) → 3 p.m. (CET) = clock
  at 3 p.m. local time → 3 p.m. local time = clock
  # twenty-four hours need a zone
  at 14:00 GMT → 14:00 GMT = clock
  at 14.00 UTC → 14.00 UTC = clock
  at 23:59 hours → 23:59 = clock
  at 09:05 local time → 09:05 local time = clock
  at 14:00 → -
  by 3:0 → -
  # no hour of a day
  at 25:00 GMT → -
  at 14:60 GMT → -
  # other numbers
  $3pm → -
  1,3 p.m. → -
  1:03:10 p.m. → -
  10 amps → -
  3 pmol → -
  # noon and midnight, after a word of time
  at noon → noon = clock
  before midnight → midnight = clock
  around dusk → dusk = clock
  until dawn → dawn = clock
  past midday → midday = clock
  The noon was wet. → -
  at noontime → -
  midnight sun → -
`,
)
